/** Summaries, comparisons and figures as plain values, for JSON mappers and templates. Query results make them. */
@NullMarked
package io.github.alliancestats.stats.view;

import org.jspecify.annotations.NullMarked;
