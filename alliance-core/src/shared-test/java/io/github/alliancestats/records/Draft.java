package io.github.alliancestats.records;

import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Proceedings.Offences;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record of any kind, so that a test can revise any of them. They are the fields of all kinds, those of
 * drugs, cash and investigations, and the first date of kinds with only one date. Other fields can only be replaced
 * together.
 */
public final class Draft {

    /** The kinds of record. */
    public enum Kind {
        DRUGS(DrugSeizure.class),
        CASH(CashSeizure.class),
        FUNDS(FinancialInvestigation.class),
        ASSET(Asset.class),
        PROCEEDINGS(Proceedings.class),
        ORDER(ConfiscationOrder.class),
        FARM(CannabisFarm.class),
        GROUP(CrimeGroup.class),
        DISRUPTION(Disruption.class),
        WARRANT(Warrant.class),
        SEARCH(StopSearch.class),
        LINE(CountyLineClosure.class),
        WEAPONS(WeaponSeizure.class),
        ACTION(Action.class),
        SAFEGUARDING(Safeguarding.class),
        REPORT(PublicReport.class);

        private final Class<? extends AllianceRecord> type;

        Kind(Class<? extends AllianceRecord> type) {
            this.type = type;
        }

        static Kind of(AllianceRecord record) {
            for (Kind kind : values()) {
                if (kind.type.isInstance(record)) {
                    return kind;
                }
            }
            throw new AssertionError(record.kind());
        }
    }

    public final Kind kind;
    public RecordId id;
    public int revision;

    @Nullable
    public Instant recordedAt;

    public boolean withdrawn;

    @Nullable
    public RecordId duplicateOf;

    @Nullable
    public JointWork joint;

    public final Set<OperationId> operations;
    public final Set<String> groups;
    public final Set<String> units;
    public final Set<String> areas;
    public final Set<String> partners;

    @Nullable
    public EventDate date;

    @Nullable
    public EventDate closed;

    @Nullable
    public Instrument instrument;

    /** Replaces each date. */
    public UnaryOperator<EventDate> dates = date -> date;

    /** True for a record that states no mark or key of its kind, such as the power of a warrant. */
    public boolean unmarked;

    public final List<SeizedDrug> drugs = new ArrayList<>();
    public final List<MonetaryAmount> amounts = new ArrayList<>();
    public final List<MoneyEvent> events = new ArrayList<>();

    private AllianceRecord told;

    private Draft(AllianceRecord record) {
        this.kind = Kind.of(record);
        this.id = record.id();
        this.revision = record.revision();
        this.recordedAt = record.recordedAt().orElse(null);
        this.withdrawn = record.withdrawn();
        this.duplicateOf = record.duplicateOf().orElse(null);
        this.joint = record.joint().orElse(null);
        this.operations = new TreeSet<>(record.operations());
        this.groups = new TreeSet<>(record.groups());
        this.units = new TreeSet<>(record.units());
        this.areas = new TreeSet<>(record.areas());
        this.partners = new TreeSet<>(record.partners());
        this.told = record;
        tell(record);
    }

    /** All fields of a record. */
    public static Draft of(AllianceRecord record) {
        return new Draft(record);
    }

    /** Replaces the content with that of another record of the same kind. */
    public void tell(AllianceRecord other) {
        told = other;
        date = other.date().orElse(null);
        drugs.clear();
        amounts.clear();
        events.clear();
        if (other instanceof DrugSeizure seizure) {
            drugs.addAll(seizure.drugs());
        } else if (other instanceof RecoverableProperty property) {
            amounts.addAll(property.amounts());
            events.addAll(property.events());
        } else if (other instanceof FinancialInvestigation funds) {
            closed = funds.closed().orElse(null);
            instrument = funds.instrument().orElse(null);
            funds.amount().ifPresent(amounts::add);
        } else if (other instanceof CrimeGroup group) {
            groups.clear();
            groups.add(group.group());
        }
    }

    /** The record with some fields changed. */
    public static AllianceRecord changed(AllianceRecord record, Consumer<Draft> change) {
        Draft draft = of(record);
        change.accept(draft);
        return draft.build();
    }

    /** A higher revision of the record, with some fields changed. */
    public static AllianceRecord revised(AllianceRecord record, Instant recordedAt, Consumer<Draft> change) {
        return changed(record, draft -> {
            draft.revision++;
            draft.recordedAt = recordedAt;
            change.accept(draft);
        });
    }

    private <B extends AllianceRecord.Builder<B>> B header(B builder) {
        builder.id(id).revision(revision).operations(operations);
        if (recordedAt != null) {
            builder.recordedAt(recordedAt);
        }
        if (duplicateOf != null) {
            builder.duplicateOf(duplicateOf);
        } else if (withdrawn) {
            builder.withdrawn();
        }
        if (joint != null) {
            builder.joint(joint.reference(), joint.share(), joint.role());
        }
        return builder.groups(groups).units(units).areas(areas).partners(partners);
    }

    private void dated(Consumer<EventDate> dated) {
        if (date != null) {
            dated.accept(dates.apply(date));
        }
    }

    /** The record as drafted. */
    public AllianceRecord build() {
        return switch (kind) {
            case DRUGS -> drugSeizure((DrugSeizure) told);
            case CASH -> cashSeizure((CashSeizure) told);
            case FUNDS -> investigation((FinancialInvestigation) told);
            case ASSET -> asset((Asset) told);
            case PROCEEDINGS -> proceedings((Proceedings) told);
            case ORDER -> order((ConfiscationOrder) told);
            case FARM -> farm((CannabisFarm) told);
            case GROUP -> group((CrimeGroup) told);
            case DISRUPTION -> disruption((Disruption) told);
            case WARRANT -> warrant((Warrant) told);
            case SEARCH -> search((StopSearch) told);
            case LINE -> line((CountyLineClosure) told);
            case WEAPONS -> weapons((WeaponSeizure) told);
            case ACTION -> action((Action) told);
            case SAFEGUARDING -> safeguarding((Safeguarding) told);
            case REPORT -> report((PublicReport) told);
        };
    }

    private <T> Optional<T> mark(Optional<T> stated) {
        return unmarked ? Optional.empty() : stated;
    }

    private SeizedDrug dated(SeizedDrug drug) {
        if (drug.destroyed().isEmpty()) {
            return drug;
        }
        SeizedDrug.Builder dated = SeizedDrug.builder()
                .drug(drug.drug())
                .preparation(drug.preparation())
                .quantity(drug.quantity().orElse(null))
                .identification(drug.identification())
                .weighing(drug.weighing())
                .moisture(drug.moisture())
                .destroyed(drug.destroyed().map(dates).get());
        drug.valuations().forEach(dated::valuation);
        return dated.build();
    }

    private MoneyEvent dated(MoneyEvent event) {
        EventDate date = dates.apply(event.date());
        if (date.equals(event.date())) {
            return event; // with its contradiction, which a copy would lack
        }
        MoneyEvent dated = MoneyEvent.of(event.stage(), date);
        dated = event.toString().endsWith(", all") ? dated.all() : dated;
        dated = event.toString().endsWith(", the remainder") ? dated.remainder() : dated;
        dated = event.amount().map(dated::amount).orElse(dated);
        dated = event.realised().map(dated::realising).orElse(dated);
        dated = event.instrument().map(dated::under).orElse(dated);
        return event.until().map(dated::until).orElse(dated);
    }

    private Obligor dated(Obligor obligor) {
        if (Stream.concat(obligor.variations().stream(), obligor.payments().stream())
                .map(Obligor.Event::date)
                .allMatch(date -> dates.apply(date).equals(date))) {
            return obligor;
        }
        Obligor dated = obligor.ordered()
                .map(amount -> Obligor.of(obligor.person(), amount))
                .orElseGet(() -> Obligor.of(obligor.person()));
        dated = obligor.benefit().map(dated::benefit).orElse(dated);
        for (Obligor.Event event : obligor.variations()) {
            dated = dated.varied(dates.apply(event.date()), event.amount());
        }
        for (Obligor.Event event : obligor.payments()) {
            dated = dated.paid(dates.apply(event.date()), event.amount());
        }
        return dated;
    }

    private DrugSeizure drugSeizure(DrugSeizure old) {
        DrugSeizure.Builder seizure = header(DrugSeizure.builder())
                .drugs(drugs.stream().map(this::dated).toList());
        dated(seizure::seized);
        old.event().ifPresent(seizure::event);
        old.address().ifPresent(seizure::address);
        return seizure.build();
    }

    private CashSeizure cashSeizure(CashSeizure old) {
        CashSeizure.Builder cash = header(CashSeizure.builder())
                .events(events.stream().map(this::dated).toList());
        dated(cash::seized);
        amounts.forEach(cash::amount);
        if (!old.counted() && amounts.isEmpty()) {
            cash.notCounted();
        }
        old.jurisdiction().ifPresent(cash::jurisdiction);
        old.takenUnder().ifPresent(cash::takenUnder);
        old.forfeitureSought().map(dates).ifPresent(cash::forfeitureSought);
        return cash.build();
    }

    private FinancialInvestigation investigation(FinancialInvestigation old) {
        FinancialInvestigation.Builder funds = header(FinancialInvestigation.builder());
        dated(funds::opened);
        if (closed != null) {
            funds.closed(dates.apply(closed));
        }
        if (instrument != null) {
            funds.instrument(instrument);
        }
        amounts.forEach(funds::amount);
        mark(old.purpose()).ifPresent(funds::purpose);
        if (old.amount().stream().toList().equals(amounts)) { // a part of that amount
            old.seizedCash().ifPresent(funds::seizedCash);
        }
        return funds.build();
    }

    private Asset asset(Asset old) {
        Asset.Builder asset = header(Asset.builder(old.asset()))
                .events(events.stream().map(this::dated).toList());
        if (date == null) {
            asset.takenBy(old.takenBy());
        } else {
            asset.taken(old.takenBy(), dates.apply(date));
        }
        amounts.forEach(asset::amount);
        old.takenUnder().ifPresent(asset::takenUnder);
        return asset.build();
    }

    private Proceedings proceedings(Proceedings old) {
        Proceedings.Builder proceedings = header(Proceedings.builder());
        old.person().ifPresent(proceedings::person);
        old.arrests().stream().map(dates).forEach(proceedings::arrested);
        for (Offences charge : old.charges()) {
            proceedings.charged(dates.apply(charge.date()), charge.number());
        }
        for (Offences conviction : old.convictions()) {
            proceedings.convicted(dates.apply(conviction.date()), conviction.number());
        }
        old.sentenced()
                .map(dates)
                .ifPresent(day -> old.sentence()
                        .ifPresentOrElse(
                                sentence -> proceedings.sentenced(day, sentence), () -> proceedings.sentenced(day)));
        old.hearing().ifPresent(old.wholeHearing() ? proceedings::sentenceOfHearing : proceedings::hearing);
        old.concluded()
                .map(dates)
                .ifPresent(day -> proceedings.concluded(day, old.conclusion().orElseThrow()));
        old.ancillaryOrders().forEach(order -> proceedings.ancillaryOrder(dates.apply(order.date()), order.kind()));
        mark(old.online()).ifPresent(proceedings::online);
        mark(old.principal()).ifPresent(proceedings::principal);
        return proceedings.build();
    }

    private ConfiscationOrder order(ConfiscationOrder old) {
        ConfiscationOrder.Builder order = header(ConfiscationOrder.builder())
                .obligors(old.obligors().stream().map(this::dated).toList());
        dated(order::made);
        old.jointBenefit().ifPresent(order::jointBenefit);
        return order.build();
    }

    private CannabisFarm farm(CannabisFarm old) {
        CannabisFarm.Builder farm = header(CannabisFarm.builder());
        dated(farm::closed);
        old.plants().ifPresent(farm::plants);
        return farm.build();
    }

    private CrimeGroup group(CrimeGroup old) {
        CrimeGroup.Builder group = header(CrimeGroup.builder()).crimeGroup(old.group());
        dated(group::opened);
        old.archived().map(dates).ifPresent(group::archived);
        old.dismantled()
                .map(dates)
                .ifPresent(day -> group.dismantled(day, old.definition().orElseThrow()));
        return group.build();
    }

    private Disruption disruption(Disruption old) {
        Disruption.Builder disruption = header(Disruption.builder()).assessment(old.assessment());
        dated(disruption::disrupted);
        mark(old.strand()).ifPresent(disruption::strand);
        mark(old.part()).ifPresent(disruption::part);
        return disruption.build();
    }

    private Warrant warrant(Warrant old) {
        Warrant.Builder warrant = header(Warrant.builder()).addresses(old.addresses());
        if (old.date().isEmpty()) {
            dated(warrant::obtained);
        }
        old.obtained().map(dates).ifPresent(warrant::obtained);
        old.executed().map(dates).ifPresent(warrant::executed);
        mark(old.power()).ifPresent(warrant::power);
        return warrant.build();
    }

    private StopSearch search(StopSearch old) {
        StopSearch.Builder search = header(StopSearch.builder());
        dated(search::searched);
        mark(old.subject()).ifPresent(search::subject);
        mark(old.object()).ifPresent(search::object);
        mark(old.outcome()).ifPresent(search::outcome);
        return search.build();
    }

    private CountyLineClosure line(CountyLineClosure old) {
        CountyLineClosure.Builder line = header(CountyLineClosure.builder()).type(old.type());
        dated(line::closed);
        return line.build();
    }

    private WeaponSeizure weapons(WeaponSeizure old) {
        WeaponSeizure.Builder weapons = header(WeaponSeizure.builder());
        dated(weapons::seized);
        old.weapons().forEach(weapons::weapon);
        return weapons.build();
    }

    private Action action(Action old) {
        Action.Builder action = header(Action.builder()).type(old.type()).number(old.number());
        dated(action::when);
        old.amount().ifPresent(action::amount);
        old.quantity().ifPresent(action::quantity);
        old.people().forEach(action::person);
        return action.build();
    }

    private Safeguarding safeguarding(Safeguarding old) {
        Safeguarding.Builder safeguarding = header(Safeguarding.builder()).step(old.step());
        dated(safeguarding::when);
        old.person().ifPresent(safeguarding::person);
        mark(old.age()).ifPresent(safeguarding::age);
        return safeguarding.build();
    }

    private PublicReport report(PublicReport old) {
        PublicReport.Builder report = header(PublicReport.builder());
        dated(report::received);
        mark(old.channel()).ifPresent(report::channel);
        if (old.followedUp().isPresent()) {
            return report.followedUp(dates.apply(old.followedUp().get())).build();
        }
        old.wasFollowedUp().ifPresent(yes -> {
            if (yes) {
                report.followedUp();
            } else {
                report.notFollowedUp();
            }
        });
        return report.build();
    }
}
