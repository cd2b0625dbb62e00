package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Suggests what a mistyped option or id was meant to be. */
final class Suggestion {

    private static final int SHORTEST = 3;
    private static final int MOST = 3;
    private static final int CHARACTERS_FOR_EACH_TYPO = 4;

    private Suggestion() {}

    /**
     * Returns a hint to append to an error message.
     *
     * @param word the word given
     * @param candidates the words allowed
     * @return as in " (did you mean --year?)", with at most three candidates, the nearest first; empty if none is near
     */
    static String didYouMean(String word, Stream<String> candidates) {
        String typed = word.toLowerCase(Locale.ROOT);
        if (withoutHyphens(typed).length() < SHORTEST) {
            return "";
        }
        List<String> near = candidates
                .filter(candidate -> isNear(typed, candidate.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt(candidate -> distance(typed, candidate.toLowerCase(Locale.ROOT))))
                .limit(MOST)
                .map(Printable::line)
                .toList();
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining(" or ", " (did you mean ", "?)"));
    }

    private static boolean isNear(String typed, String candidate) {
        int most = typed.length() / CHARACTERS_FOR_EACH_TYPO;
        return candidate.contains(withoutHyphens(typed))
                || (Math.abs(typed.length() - candidate.length()) <= most && distance(typed, candidate) <= most);
    }

    private static String withoutHyphens(String option) {
        return option.replaceFirst("^-+", "");
    }

    /** The number of typos: letters added, omitted, replaced, or swapped with the next one. */
    private static int distance(String from, String to) {
        int[][] typos = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                typos[i][j] = i == 0 || j == 0 ? i + j : nearest(typos, from, i, to, j);
            }
        }
        return typos[from.length()][to.length()];
    }

    private static int nearest(int[][] typos, String from, int i, String to, int j) {
        int replaced = typos[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(typos[i - 1][j], typos[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, typos[i - 2][j - 2] + 1) : least;
    }
}
