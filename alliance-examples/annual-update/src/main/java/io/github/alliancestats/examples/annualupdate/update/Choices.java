package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.record.common.ReportingPeriod;

/**
 * What the caller chose of an update: its year, and the thresholds that no rule sets.
 *
 * @param year the calendar year
 * @param industrial how many plants make a cannabis farm an industrial one, 1 or more
 * @param jailed how many jailed members make a crime group one that is told of, 1 or more
 */
public record Choices(int year, long industrial, int jailed) {

    public ReportingPeriod period() {
        return ReportingPeriod.ofYear(year);
    }

    /** The year from April to March that ended in it. */
    ReportingPeriod financialYear() {
        return ReportingPeriod.ofFinancialYearEnding(year);
    }
}
