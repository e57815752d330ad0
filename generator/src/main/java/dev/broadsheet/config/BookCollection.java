package dev.broadsheet.config;

/**
 * The series or the set that a book is a volume of; EPUB 3.3, D.3.
 *
 * @param title of the whole
 * @param position of the book in it, from 1; 0 when it has none
 */
public record BookCollection(String title, int position) {}
