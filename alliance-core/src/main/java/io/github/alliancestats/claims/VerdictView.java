package io.github.alliancestats.claims;

import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.FigureView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as plain values, for JSON mappers and templates.
 *
 * @param words the quantity exactly as it is written
 * @param start the place of its first character in the text
 * @param speaker the speaker, as the text calls them; null if the words are not quoted
 * @param outcome the name of the {@link Verdict.Outcome}
 * @param numberHolds true if the number is true of the figure, whatever the words beside it
 * @param figure the figure that the words name; null if they name none
 * @param findings the faults and notes
 * @param unreadWords the words that were not read; empty unless the outcome is {@code NUMBER_MATCHES} or
 *     {@code NUMBER_DIFFERS}
 */
public record VerdictView(
        String words,
        int start,
        @Nullable String speaker,
        String outcome,
        boolean numberHolds,
        @Nullable FigureView figure,
        List<Verdict.Finding> findings,
        List<String> unreadWords) {

    static VerdictView of(Verdict verdict) {
        return new VerdictView(
                verdict.words(),
                verdict.start(),
                verdict.speaker().orElse(null),
                verdict.outcome().name(),
                verdict.numberHolds(),
                verdict.figure().map(Figure::getView).orElse(null),
                verdict.findings(),
                verdict.unreadWords());
    }
}
