package io.github.alliancestats.stats;

import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import java.util.List;
import java.util.Optional;

/** By what records of one kind have. */
sealed interface KindDimensions permits Dimension {

    /** By kind of property. Other records than cash and assets have no key. */
    Dimension<AssetKind> ASSET_KIND = Dimension.of(
            "asset-kind", AssetKind.class, RecoverableProperty.class, property -> Optional.of(property.asset()));

    /** By what is investigated. Other records than investigations of funds have no key. */
    Dimension<FinancialInvestigation.Purpose> INVESTIGATION_PURPOSE = Dimension.of(
            "investigation-purpose",
            FinancialInvestigation.Purpose.class,
            FinancialInvestigation.class,
            FinancialInvestigation::purpose);

    /** By how a disruption was assessed. Other records have no key. */
    Dimension<Disruption.Assessment> ASSESSMENT = Dimension.of(
            "assessment",
            Disruption.Assessment.class,
            Disruption.class,
            disruption -> Optional.of(disruption.assessment()));

    /** By strand of a disruption: pursue, prevent, protect, prepare. Other records have no key. */
    Dimension<Disruption.Strand> STRAND =
            Dimension.of("strand", Disruption.Strand.class, Disruption.class, Disruption::strand);

    /** By whether a disruption was led or supported. Other records have no key. */
    Dimension<Disruption.Part> PART = Dimension.of("part", Disruption.Part.class, Disruption.class, Disruption::part);

    /** By the power under which a warrant was issued. Other records have no key. */
    Dimension<Warrant.Power> WARRANT_POWER =
            Dimension.of("warrant-power", Warrant.Power.class, Warrant.class, Warrant::power);

    /** By who or what was stopped and searched. Other records have no key. */
    Dimension<StopSearch.Subject> SEARCH_SUBJECT =
            Dimension.of("search-subject", StopSearch.Subject.class, StopSearch.class, StopSearch::subject);

    /** By what a stop-search looked for. Other records have no key. */
    Dimension<StopSearch.SearchObject> SEARCH_OBJECT =
            Dimension.of("search-object", StopSearch.SearchObject.class, StopSearch.class, StopSearch::object);

    /** By how a stop-search ended. Other records have no key. */
    Dimension<StopSearch.Outcome> SEARCH_OUTCOME =
            Dimension.of("search-outcome", StopSearch.Outcome.class, StopSearch.class, StopSearch::outcome);

    /**
     * By whether who was safeguarded was an adult or a child at each step; who turned 18 between two stands under both, so
     * that the rows of people may be more than the total. A step without an age and other records have no key.
     */
    Dimension<Safeguarding.Age> SAFEGUARDED_AGE =
            Dimension.of("safeguarded-age", Safeguarding.Age.class, Safeguarding.class, Safeguarding::age);

    /** By the type of a county line's closure. Other records have no key. */
    Dimension<CountyLineClosure.LineType> LINE_TYPE = Dimension.of(
            "line-type", CountyLineClosure.LineType.class, CountyLineClosure.class, line -> Optional.of(line.type()));

    /** By the caller's type of action. Other records have no key. */
    Dimension<String> ACTION_TYPE = Dimension.named(
            "action-type", item -> item.record() instanceof Action action ? List.of(action.type()) : List.of());

    /** By how a report of the public came in. Other records have no key. */
    Dimension<PublicReport.Channel> CHANNEL =
            Dimension.of("channel", PublicReport.Channel.class, PublicReport.class, PublicReport::channel);
}
