"""Where the made-up province comes from: people, agencies' files, truth. Not here: anything a real site needs at night."""
