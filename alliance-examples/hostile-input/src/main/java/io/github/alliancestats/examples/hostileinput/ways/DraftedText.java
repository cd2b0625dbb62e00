package io.github.alliancestats.examples.hostileinput.ways;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.claims.Claims;
import io.github.alliancestats.claims.Verdict;
import io.github.alliancestats.examples.hostileinput.input.Contract;
import io.github.alliancestats.stats.Comparison;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Texts that are held against figures, of any length: what is found lies in the text, in its order. */
public final class DraftedText {

    /** In characters; what is worse than linear shows in that many. */
    private static final int LONGEST = 3_000;

    private static final Comparison FIGURES = KnownYear.comparison();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 31);

    private DraftedText() {}

    /** Sentences of releases. */
    public static List<byte[]> seeds() {
        return Stream.of(
                        "In the last year, officers have:\n• Seized drugs worth more than £11.2m\n• Seized £4.3m in cash\n",
                        "Officers confiscated £4.3m in cash, and seized drugs worth nearly £12m in 2023.",
                        "“We made one arrest,” said Supt A. B. Smith, 45, of Alnby. “It’s up by 24%.”",
                        "Cash seized: £4.3m; between 10 and 12 arrests in the last six months, two dozen more than last year.",
                        "A third of drugs, including cocaine worth £10.4m and heroin worth £200,000 since 2020/21.",
                        "Operation Marrowfell: one million two hundred thousand pounds' worth, or 31.5kg, of heroin.")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        int times = data.consumeInt(1, LONGEST);
        String once = data.consumeRemainingAsString();
        String text = once.repeat(Math.max(1, Math.min(times, LONGEST / Math.max(1, once.length()))));
        int last = 0;
        for (Verdict verdict : Claims.check(text, FIGURES, PUBLISHED)) {
            Contract.require(
                    last <= verdict.start() && verdict.start() <= text.length(),
                    "a verdict is on words of the text, in their order");
            Contract.require(!verdict.toString().isBlank(), "a verdict prints");
            last = verdict.start();
        }
    }
}
