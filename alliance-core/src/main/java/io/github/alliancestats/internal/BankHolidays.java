package io.github.alliancestats.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * The bank and public holidays of each part of the United Kingdom that fall on Monday to Friday, as rules, and the days
 * that were proclaimed beside them. Sources: Banking and Financial Dealings Act 1971 s1 and Schedule 1; St Andrew's Day
 * Bank Holiday (Scotland) Act 2007; the list on GOV.UK for 2012 to 2028.
 */
public final class BankHolidays {

    /** In the whole country: a wedding, two jubilees, VE Day, a state funeral, a coronation, and what moved for them. */
    private static final Set<String> PROCLAIMED = Set.of(
            "2011-04-29",
            "2012-06-04",
            "2012-06-05",
            "2020-05-08",
            "2022-06-02",
            "2022-06-03",
            "2022-09-19",
            "2023-05-08");

    /** The days of the rules that some of those took the place of. */
    private static final Set<String> MOVED_AWAY = Set.of("2012-05-28", "2020-05-04", "2022-05-30");

    /** The Monday after the men's first match at the World Cup. */
    private static final LocalDate SCOTLAND_ONLY = LocalDate.of(2026, 6, 15);

    private static final int FIRST_ST_ANDREWS_DAY = 2007;

    private BankHolidays() {}

    /** Returns whether a day is a holiday in Scotland. */
    public static boolean isInScotland(LocalDate day) {
        return isHoliday(day, isByScotsRule(day)) || day.equals(SCOTLAND_ONLY);
    }

    /** Returns whether a day is a holiday in England and Wales. */
    public static boolean isInEnglandAndWales(LocalDate day) {
        return isHoliday(day, isByRuleOutsideScotland(day));
    }

    /** Returns whether a day is a holiday in Northern Ireland. */
    public static boolean isInNorthernIreland(LocalDate day) {
        return isHoliday(day, isByRuleOutsideScotland(day) || isByIrishRule(day));
    }

    private static boolean isHoliday(LocalDate day, boolean isByRule) {
        String written = day.toString();
        return PROCLAIMED.contains(written) || ((isByRule || isEverywhere(day)) && !MOVED_AWAY.contains(written));
    }

    private static boolean isEverywhere(LocalDate day) {
        return day.equals(easter(day.getYear()).minusDays(2))
                || isFirstMonday(Month.MAY, day)
                || isLastMonday(Month.MAY, day)
                || isWeekdayFrom(Month.DECEMBER, 25, 2, day);
    }

    private static boolean isByRuleOutsideScotland(LocalDate day) {
        return isWeekdayFrom(Month.JANUARY, 1, 1, day)
                || day.equals(easter(day.getYear()).plusDays(1))
                || isLastMonday(Month.AUGUST, day);
    }

    private static boolean isByScotsRule(LocalDate day) {
        return isWeekdayFrom(Month.JANUARY, 1, 2, day)
                || isFirstMonday(Month.AUGUST, day)
                || (day.getYear() >= FIRST_ST_ANDREWS_DAY && isWeekdayFrom(Month.NOVEMBER, 30, 1, day));
    }

    private static boolean isByIrishRule(LocalDate day) {
        return isWeekdayFrom(Month.MARCH, 17, 1, day) || isWeekdayFrom(Month.JULY, 12, 1, day);
    }

    private static boolean isFirstMonday(Month month, LocalDate day) {
        return day.getMonth() == month && day.getDayOfWeek() == DayOfWeek.MONDAY && day.getDayOfMonth() <= 7;
    }

    private static boolean isLastMonday(Month month, LocalDate day) {
        return day.getMonth() == month
                && day.getDayOfWeek() == DayOfWeek.MONDAY
                && day.plusWeeks(1).getMonth() != month;
    }

    /**
     * Returns whether a day is among the first weekdays from a date on. One holiday, or two in a row, have substitute days
     * if they fall on a weekend.
     */
    private static boolean isWeekdayFrom(Month month, int dayOfMonth, int weekdays, LocalDate day) {
        LocalDate next = LocalDate.of(day.getYear(), month, dayOfMonth);
        for (int left = weekdays; left > 0; next = next.plusDays(1)) {
            if (!isWeekend(next)) {
                if (next.equals(day)) {
                    return true;
                }
                left--;
            }
        }
        return false;
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** Easter Sunday, by the ecclesiastical moon: golden number, century, epact, and the Sunday after the full moon. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapCenturies = century / 4;
        int moonCorrection = (8 * century + 13) / 25;
        int moon = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
        int fullMoon = moon - (moon == 29 || (moon == 28 && golden > 10) ? 1 : 0);
        LocalDate paschal = LocalDate.of(year, Month.MARCH, 21).plusDays(fullMoon);
        return paschal.plusDays(7 - paschal.getDayOfWeek().getValue() % 7);
    }
}
