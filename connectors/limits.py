"""How much a delivery may be. Belongs here: limits, each with its reason. Does not belong here: the code that keeps them."""

MIB = 1024 * 1024

MAX_FILE_BYTES = 512 * MIB  # a whole province of 150,000 children with 40 columns is about 80 MiB as CSV
MAX_UNZIPPED_BYTES = 1024 * MIB  # the XML of such a workbook is about 400 MiB
MAX_RATIO = 250  # real workbooks shrink 5 to 60 times; a zip bomb a thousand times
RATIO_FROM_BYTES = 32 * MIB  # below this size no ratio is a danger
MAX_DIRECTORY_BYTES = MIB  # of a zip; 2,000 entries with long Thai names take about 0.6
MAX_ENTRIES = 2_000  # a bundle has a few dozen files; a workbook with pictures a few hundred
MAX_COLUMNS = 1_000  # the widest real roster has about 90
MAX_ROWS = 5_000_000  # of a delivery; the largest province has 1.4 million inhabitants under 20
MAX_TABLE_BYTES = 1024 * MIB  # of a delivery as columns; 150,000 rows of 40 columns take about 0.2 GiB
MAX_PAGE_CELLS = 15_000_000  # of the tables of a web page, which is held as a whole; 150,000 rows of 90 columns are 13.5 million
MAX_TABLE_DEPTH = 100  # tables within tables of a web page
MAX_MARKUP_CHARS = 4 * MIB  # of one tag, comment or script of a web page
MAX_UNFINISHED_CHARS = 16 * 1024  # of a tag or comment that the page's end cuts
MAX_READER_BYTES = 3 * 1024 * MIB  # the workbook reader's process; 150,000 rows of 40 columns take about 0.6 GiB
MAX_READER_SECONDS = 300  # of CPU for one workbook; the same 150,000 rows take about 15
MAX_FIELD_CHARS = 32_767  # what a spreadsheet cell can hold; a longer field is a broken file
MAX_LINE_CHARS = 4 * MIB  # of a text file; 90 cells of a roster have a few thousand
MAX_HEADING_CHARS = 2_000  # questions of a survey are headings, too; longer texts are none
MAX_LINES_IN_FIELD = 50  # a remark may have line breaks; fifty of them are a quote that was never closed
HEADER_SEARCH_ROWS = 50  # titles, logos and notes stand above the header, never fifty lines of them
MAX_HEADER_ROWS = 4
BLOCK_CELLS = 1_000_000  # held as Python text before they are packed into columns
MAX_FETCH_SECONDS = 3_600  # of one file; 512 MiB in an hour is 1.2 Mbit/s, slower than any office's line
MAX_KEY_ROUNDS = 10_000_000  # of a workbook's password, by its standard; spreadsheet programs use 100,000
MAX_REDIRECTS = 10
MAX_MAIL_BYTES = 100 * MIB  # mail servers take 25 to 50
MAX_ANSWER_BYTES = 32 * MIB  # of one page of an API; a thousand filled-in forms have about 5
MAX_LOCKED_XLS_BYTES = 64 * MIB  # 65,536 rows, the most there can be, of 40 columns have about 30; unlocking takes ten times as much
MAX_PAGES = 20_000  # of a list of an API; servers give 100 to 1,000 records a page
MAX_NESTING = 100  # lists and objects within one another in an answer; groups and repeats of a form are rarely ten deep
MAX_WAIT_SECONDS = 300  # that a busy server may ask for before the next try; longer is the next night's
