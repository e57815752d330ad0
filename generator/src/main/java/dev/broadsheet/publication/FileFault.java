package dev.broadsheet.publication;

/**
 * Why a file is not published.
 *
 * @param code of the diagnostic
 * @param message what is wrong
 * @param hint what to do
 */
record FileFault(String code, String message, String hint) {}
