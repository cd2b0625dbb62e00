package io.github.alliancestats.examples.annualupdate.publication.ods;

import io.github.alliancestats.examples.annualupdate.figures.Plain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A cell of a sheet. None stands across others. */
sealed interface Cell {

    /** The name of its style in content.xml. */
    String style();

    /** What is seen of it. */
    String text();

    /**
     * Words.
     *
     * @param look how they look
     * @param text the words; a line feed begins a new paragraph
     */
    record OfText(CellStyle look, String text) implements Cell {
        @Override
        public String style() {
            return look.id();
        }
    }

    /**
     * Words that lead to the first cell of a sheet.
     *
     * @param sheet the name of the sheet
     * @param text the words
     */
    record OfLink(String sheet, String text) implements Cell {
        @Override
        public String style() {
            return CellStyle.LINK.id();
        }
    }

    /**
     * A number in full, of which no more than a few decimals are seen.
     *
     * @param number the number
     * @param decimals how many decimals are seen
     */
    record OfNumber(BigDecimal number, int decimals) implements Cell {
        @Override
        public String style() {
            return style(decimals);
        }

        static String style(int decimals) {
            return "figure" + decimals;
        }

        @Override
        public String text() {
            DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(decimals);
            format.setRoundingMode(RoundingMode.HALF_UP);
            return format.format(number);
        }

        String digits() {
            return Plain.digits(number);
        }
    }
}
