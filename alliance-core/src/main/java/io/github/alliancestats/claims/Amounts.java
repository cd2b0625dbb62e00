package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a number with its unit: money, weights, volumes, percentages, terms of custody, or else a number of things. */
final class Amounts {

    private static final Map<String, String> CURRENCIES = Map.of("£", "GBP", "€", "EUR", "$", "USD");
    private static final Map<String, String> CURRENCY_WORDS = Map.of("pounds", "GBP", "euros", "EUR", "dollars", "USD");
    private static final BigDecimal POUND = new BigDecimal("453.59237");
    private static final Map<String, BigDecimal> GRAMS =
            Numeral.table("mg 0.001 g 1 gram 1 grams 1 gramme 1 grammes 1 kg 1000 kgs 1000 kilo 1000 kilos 1000 "
                    + "kilogram 1000 kilograms 1000 kilogramme 1000 kilogrammes 1000 t 1000000 tonne 1000000 tonnes 1000000 "
                    + "lb 453.59237 lbs 453.59237 oz 28.349523125 ounce 28.349523125 ounces 28.349523125");
    private static final Map<String, BigDecimal> MILLILITRES = Numeral.table("ml 1 l 1000 litre 1000 litres 1000");

    /** Units of time and the like, of which no figure is told but terms of custody. */
    private static final Set<String> SPANS =
            Set.of(("year years day days week weeks month months hour hours minute minutes decade pm am o'clock "
                            + "mph miles st")
                    .split(" "));

    private static final Set<String> ARTICLES = Set.of("the", "a", "just");
    private static final Set<String> DURING = Set.of("in during throughout within".split(" "));
    private static final Set<String> LAST = Set.of("last past previous first second final".split(" "));

    private static final Set<String> CUSTODY =
            Set.of(("custody prison jail jailed imprisonment imprisoned bars sentence sentences sentenced "
                            + "locked custodial")
                    .split(" "));

    /** The days of each unit of a term, the longest first, as they are said. */
    private static final List<Map.Entry<String, BigDecimal>> TERMS = List.of(
            Map.entry("year", new BigDecimal("365.25")),
            Map.entry("month", new BigDecimal("30.4375")),
            Map.entry("day", BigDecimal.ONE));

    private Amounts() {}

    /** The quantity that begins at a token, if one does. */
    static Optional<Said> at(Passage passage, int start) {
        String currency = CURRENCIES.get(passage.text(start));
        if (currency != null) {
            int from = isOfTheUs(passage, start) ? start - 1 : start;
            return Numeral.at(passage, start + 1)
                    .map(number -> Said.of(Unit.MONEY, currency, number, BigDecimal.ONE, from, number.to()));
        }
        return Numeral.at(passage, start)
                .filter(number -> !NoQuantity.is(passage, start, number))
                .flatMap(number -> of(passage, number, start));
    }

    /** "US$11.2m". */
    private static boolean isOfTheUs(Passage passage, int dollar) {
        return passage.text(dollar - 1).equals("us") && passage.at(dollar).touches(passage.at(dollar - 1));
    }

    /** Where amounts of money begin whose digits are no number, as in £86.630.42 and £4,3m. */
    static List<Integer> unreadable(Passage passage) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i + 1 < passage.size(); i++) {
            Token digits = passage.at(i + 1);
            if (CURRENCIES.containsKey(passage.text(i)) && digits.isNumber() && digits.number() == null) {
                all.add(i);
            }
        }
        return all;
    }

    private static Optional<Said> of(Passage passage, Numeral number, int start) {
        int to = number.to();
        int us = passage.text(to).equals("us") ? 1 : 0;
        String next = passage.text(to + us);
        if (isWeightInPounds(passage, number)) {
            return Optional.of(Said.of(Unit.MASS, "", number, POUND, start, to + 1));
        }
        String currency = CURRENCY_WORDS.get(next);
        if (currency != null) {
            return Optional.of(Said.of(Unit.MONEY, currency, number, BigDecimal.ONE, start, to + us + 1));
        }
        if (next.equals("%") || next.equals("percent")) {
            return Optional.of(Said.of(Unit.SHARE, number.value(), number.place(), start, to + 1));
        }
        if (passage.hasAt(to, List.of("per", "cent"))) {
            return Optional.of(Said.of(Unit.SHARE, number.value(), number.place(), start, to + 2));
        }
        BigDecimal grams = GRAMS.get(next);
        if (grams != null) {
            return Optional.of(Said.of(Unit.MASS, "", number, grams, start, to + 1));
        }
        BigDecimal millilitres = MILLILITRES.get(next);
        if (millilitres != null) {
            return Optional.of(Said.of(Unit.VOLUME, "", number, millilitres, start, to + 1));
        }
        return isSpan(next)
                ? term(passage, start)
                : Optional.of(Said.of(Unit.COUNT, "", number, BigDecimal.ONE, start, to));
    }

    /** "300 pounds of cocaine"; "a million pounds of cocaine" is money. */
    private static boolean isWeightInPounds(Passage passage, Numeral number) {
        int of = number.to() + 1;
        boolean pounds =
                passage.stem(of - 1).equals("pound") && passage.text(of).equals("of") && !number.scaled();
        boolean drug = DrugKey.PHRASES.at(passage, of + 1, passage.size()).isPresent()
                || Subject.at(passage, of + 1, passage.size())
                        .filter(thing -> thing.meaning() == Subject.DRUGS)
                        .isPresent();
        return pounds && drug;
    }

    /** Whether a word is a unit of weight or volume. */
    static boolean isMeasure(String word) {
        return GRAMS.containsKey(word) || MILLILITRES.containsKey(word);
    }

    /** Whether a word is a unit of time or the like. */
    static boolean isSpan(String word) {
        return SPANS.contains(word);
    }

    /** "In the last 12 months", "during 12 months"; not "resulted in 12 months", "in 12 months of custody". */
    private static boolean isDuring(Passage passage, int at) {
        String before = passage.text(at - 1);
        String within = passage.text(at - 2);
        boolean skipped = ARTICLES.contains(before) && (DURING.contains(within) || within.equals("over"));
        boolean ofCustody = within.startsWith("result")
                || Numeral.at(passage, at)
                        .filter(number -> passage.text(number.to() + 1).equals("of"))
                        .isPresent();
        return LAST.contains(before) || skipped || (DURING.contains(before) && !ofCustody);
    }

    /** Years, months and days of custody; years of anything else are a span of time. */
    private static Optional<Said> term(Passage passage, int start) {
        if (!passage.hasAny(CUSTODY) || isDuring(passage, start)) {
            return Optional.empty();
        }
        BigDecimal days = BigDecimal.ZERO;
        BigDecimal place = BigDecimal.ZERO;
        int to = start;
        for (Map.Entry<String, BigDecimal> unit : TERMS) {
            int and = to > start && passage.text(to).equals("and") ? 1 : 0;
            Optional<Numeral> part = Numeral.at(passage, to + and)
                    .filter(number -> passage.stem(number.to()).equals(unit.getKey()));
            if (part.isPresent()) {
                days = days.add(part.get().value().multiply(unit.getValue()));
                place = part.get().place().multiply(unit.getValue());
                to = part.get().to() + 1;
            }
        }
        return to == start ? Optional.empty() : Optional.of(Said.of(Unit.TERM, days, place, start, to));
    }
}
