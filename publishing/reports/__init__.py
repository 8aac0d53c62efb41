"""The pages people read after a night: index, data quality, linkage, the register's figures. Counts only, never a value of a row."""
