package dev.broadsheet.publication;

/**
 * The reason why a file is not published.
 *
 * @param code the code of the diagnostic
 * @param message what is wrong
 * @param hint how to fix it
 */
record FileFault(String code, String message, String hint) {}
