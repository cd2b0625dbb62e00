package io.github.alliancestats.claims;

import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.view.FigureView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as plain values, for JSON mappers and templates.
 *
 * @param words the quantity exactly as it is written
 * @param start the place of its first character in the text
 * @param outcome the name of the {@link Verdict.Outcome}
 * @param numberHolds true if the number is true of the figure, whatever the words beside it
 * @param figure the figure that the words name; null if they name none
 * @param findings the faults and notes
 */
public record VerdictView(
        String words,
        int start,
        String outcome,
        boolean numberHolds,
        @Nullable FigureView figure,
        List<Verdict.Finding> findings) {

    static VerdictView of(Verdict verdict) {
        return new VerdictView(
                verdict.words(),
                verdict.start(),
                verdict.outcome().name(),
                verdict.numberHolds(),
                verdict.figure().map(Figure::getView).orElse(null),
                verdict.findings());
    }
}
