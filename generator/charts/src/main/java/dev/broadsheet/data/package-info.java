/**
 * Data tables in content: reads CSV and JSON and the numbers in them, queries and aggregates cells, and formats numbers in a
 * language. Independent of editions and of the use of the data.
 */
@NullMarked
package dev.broadsheet.data;

import org.jspecify.annotations.NullMarked;
