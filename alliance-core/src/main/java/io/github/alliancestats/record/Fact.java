package io.github.alliancestats.record;

import io.github.alliancestats.internal.Texts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A kind of event that a system can supply, such as an arrest. One record can have several: proceedings can have an
 * arrest and a charge. A system that supplies arrests need not supply sentences, so a fact that was not supplied is not
 * zero. The list is closed.
 */
public enum Fact {
    /** Drugs were seized. */
    DRUGS_SEIZED(DrugSeizure.class),
    /** A cannabis farm was closed. */
    CANNABIS_FARMS_CLOSED(CannabisFarm.class),
    /** Cash was seized. */
    CASH_SEIZED(CashSeizure.class),
    /** Seized cash was restrained or frozen. */
    CASH_RESTRAINED(CashSeizure.class),
    /** A court ordered the detention of seized cash. */
    CASH_DETAINED(CashSeizure.class),
    /** Detained cash earned interest. */
    CASH_INTEREST(CashSeizure.class),
    /** Cash was released. */
    CASH_RELEASED(CashSeizure.class),
    /** Cash was forfeited. */
    CASH_FORFEITED(CashSeizure.class),
    /** Cash was paid to victims, applied to an order, written off, transferred or destroyed. */
    CASH_DISPOSED_OF(CashSeizure.class),
    /** An asset was seized. */
    ASSETS_SEIZED(Asset.class),
    /** An asset was frozen, such as an account. */
    ASSETS_FROZEN(Asset.class),
    /** An asset was restrained. */
    ASSETS_RESTRAINED(Asset.class),
    /** A court ordered the detention of an asset. */
    ASSETS_DETAINED(Asset.class),
    /** An asset earned interest. */
    ASSETS_INTEREST(Asset.class),
    /** An asset was released. */
    ASSETS_RELEASED(Asset.class),
    /** An asset was forfeited. */
    ASSETS_FORFEITED(Asset.class),
    /** An asset was paid to victims, applied to an order, written off, transferred or destroyed. */
    ASSETS_DISPOSED_OF(Asset.class),
    /** A confiscation order was made, or varied. */
    CONFISCATION_ORDERED(ConfiscationOrder.class),
    /** A confiscation order was paid, in full or in part. */
    CONFISCATION_PAID(ConfiscationOrder.class),
    /** A financial investigation was opened. */
    INVESTIGATIONS_OPENED(FinancialInvestigation.class),
    /** A financial investigation was closed. */
    INVESTIGATIONS_CLOSED(FinancialInvestigation.class),
    /** An organised crime group was opened. */
    GROUPS_OPENED(CrimeGroup.class),
    /** A group was archived. */
    GROUPS_ARCHIVED(CrimeGroup.class),
    /** A group was dismantled. */
    GROUPS_DISMANTLED(CrimeGroup.class),
    /** A disruption of a group was assessed. */
    DISRUPTIONS_ASSESSED(Disruption.class),
    /** A person was arrested. */
    ARRESTED(Proceedings.class),
    /** A person was charged. */
    CHARGED(Proceedings.class),
    /** A person was convicted. */
    CONVICTED(Proceedings.class),
    /** A person was sentenced. */
    SENTENCED(Proceedings.class),
    /** An order was made beside a sentence or instead of one. */
    ANCILLARY_ORDERED(Proceedings.class),
    /** Proceedings ended without a sentence. */
    PROCEEDINGS_CONCLUDED(Proceedings.class),
    /** A warrant was obtained. */
    WARRANTS_OBTAINED(Warrant.class),
    /** A warrant was executed. */
    WARRANTS_EXECUTED(Warrant.class),
    /** A person or a vehicle was stopped and searched. */
    STOP_SEARCHES(StopSearch.class),
    /** A county line was closed. */
    COUNTY_LINES_CLOSED(CountyLineClosure.class),
    /** Weapons or ammunition were recovered. */
    WEAPONS_RECOVERED(WeaponSeizure.class),
    /** Another action. */
    ACTIONS(Action.class),
    /** A person was referred to safeguarding or support. */
    REFERRED(Safeguarding.class),
    /** A person was safeguarded. */
    SAFEGUARDED(Safeguarding.class),
    /** A person was visited for safeguarding. */
    VISITED(Safeguarding.class),
    /** The public made a report. */
    REPORTS_RECEIVED(PublicReport.class);

    private final Class<? extends AllianceRecord> kind;

    Fact(Class<? extends AllianceRecord> kind) {
        this.kind = kind;
    }

    /**
     * Returns the facts that records of a type can have.
     *
     * @param type the class of records, as in {@code Proceedings.class}; {@code AllianceRecord.class} for all facts
     * @return the facts
     */
    public static Set<Fact> of(Class<? extends AllianceRecord> type) {
        Objects.requireNonNull(type, "type");
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        for (Fact fact : values()) {
            if (type.isAssignableFrom(fact.kind) || fact.kind.isAssignableFrom(type)) {
                facts.add(fact);
            }
        }
        return Collections.unmodifiableSet(facts);
    }

    /** {@return the name in lower case, for sentences} */
    @Override
    public String toString() {
        return Texts.words(this);
    }
}
