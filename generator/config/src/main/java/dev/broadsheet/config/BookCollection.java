package dev.broadsheet.config;

/**
 * The series or set of which a book is a volume (EPUB 3.3, D.3).
 *
 * @param title the title of the series or set
 * @param position the number of the volume, from 1; 0 if it has none
 */
public record BookCollection(String title, int position) {}
