package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.HUELVA;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Contents;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Draft.Kind;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.records.RevisionStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The digest covers the query, the rules and every field of the included records. */
class DigestTest {

    private static final StatsQuery QUESTION = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .within(OPERATIONS, ALLIANCE)
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET);

    private static final Instant RECORDED = Instant.parse("2026-07-01T10:00:00Z");

    private static final List<AllianceRecord> COUNTED = counted();
    private static final int KINDS = Kind.values().length;

    /** Four of each kind in the order of the kinds, with every field filled in that all share. */
    private static List<AllianceRecord> counted() {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            LocalDate day = LocalDate.of(2024, 5, i);
            for (Kind kind : Kind.values()) {
                AllianceRecord record = switch (kind) {
                    case DRUGS ->
                        DrugSeizure.builder()
                                .id("cumbria", "D" + i)
                                .seized(day)
                                .drug(seized(Drug.HEROIN, i).build())
                                .build();
                    case CASH ->
                        CashSeizure.builder()
                                .id("cumbria", "C" + i)
                                .seized(day)
                                .amount(pounds("100." + i))
                                .build();
                    case FUNDS ->
                        FinancialInvestigation.builder()
                                .id("cumbria", "F" + i)
                                .opened(day)
                                .closed(LocalDate.of(2025, 2, 1))
                                .instrument(Instrument.RESTRAINT_ORDER)
                                .amount(pounds("5000." + i))
                                .build();
                    default -> any(kind, i);
                };
                records.add(filled(record, i));
            }
        }
        return List.copyOf(records);
    }

    /** Of the first content of its kind, counted from a number, that begins in the summer of 2024. */
    private static AllianceRecord any(Kind kind, int number) {
        for (long seed = 1_000L * number; ; seed++) {
            AllianceRecord record = Contents.of(kind, seed).with(RecordId.of("cumbria", kind.name() + number), 1);
            LocalDate day =
                    record.date().map(date -> date.firstDayIn(ZoneOffset.UTC)).orElse(LocalDate.MIN);
            if (day.getYear() == 2024 && day.getMonthValue() > 5 && day.getMonthValue() < 9) {
                return record;
            }
        }
    }

    private static AllianceRecord filled(AllianceRecord record, int number) {
        return Draft.changed(record, draft -> {
            draft.revision = 2;
            draft.recordedAt = RECORDED;
            draft.joint = new JointWork("J" + number + draft.kind, Share.equal(1, 3), Role.RECORDED);
            draft.operations.addAll(List.of(APACHE, HUELVA));
            if (draft.kind != Kind.GROUP) { // which names itself and no other
                draft.groups.add("G");
            }
            draft.units.add("U");
            draft.areas.add("Kendal");
            draft.partners.add("P");
        });
    }

    private static SeizedDrug.Builder seized(Drug drug, int number) {
        return SeizedDrug.builder()
                .drug(drug)
                .preparation(Preparation.POWDER)
                .identification(SeizedDrug.Identification.CONFIRMED)
                .quantity(Quantity.grams("31." + number))
                .valuation(valuation());
    }

    private static MonetaryValuation valuation() {
        return valued("10", "20", "30");
    }

    private static MonetaryValuation valued(String low, String typical, String high) {
        return MonetaryValuation.range(ValuationBasis.STREET, pounds(low), pounds(typical), pounds(high))
                .source("a list");
    }

    private static Consumer<Draft> drug(Consumer<SeizedDrug.Builder> rest, Drug drug, Preparation preparation) {
        return draft -> {
            SeizedDrug.Builder changed = SeizedDrug.builder().drug(drug).preparation(preparation);
            rest.accept(changed);
            draft.drugs.set(0, changed.build());
        };
    }

    /** The drug as it was, but for the valuation. */
    private static Consumer<Draft> valued(MonetaryValuation valuation) {
        return draft -> {
            SeizedDrug old = draft.drugs.get(0);
            draft.drugs.set(
                    0,
                    SeizedDrug.builder()
                            .drug(old.drug())
                            .preparation(old.preparation())
                            .identification(old.identification())
                            .quantity(old.quantity().orElseThrow())
                            .valuation(valuation)
                            .build());
        };
    }

    private static Consumer<Draft> measured(Quantity quantity) {
        return drug(
                changed -> changed.identification(SeizedDrug.Identification.CONFIRMED)
                        .quantity(quantity)
                        .valuation(valuation()),
                Drug.HEROIN,
                Preparation.POWDER);
    }

    /** One change for each field of each kind, by name. */
    private static Map<Kind, Map<String, Consumer<Draft>>> changes() {
        Map<String, Consumer<Draft>> shared = new LinkedHashMap<>();
        shared.put("force", draft -> draft.id = RecordId.of("kent", draft.id.value()));
        shared.put("id", draft -> draft.id = RecordId.of("cumbria", draft.id.value() + "'"));
        shared.put("revision", draft -> draft.revision++);
        shared.put("recorded at", draft -> draft.recordedAt = RECORDED.plusNanos(1));
        shared.put("not recorded at", draft -> draft.recordedAt = null);
        shared.put("withdrawn", draft -> draft.withdrawn = true);
        shared.put("duplicate of", draft -> draft.duplicateOf = RecordId.of("cumbria", "other"));
        shared.put("reference", draft -> draft.joint = new JointWork("J", Share.equal(1, 3), Role.RECORDED));
        shared.put("share", draft -> draft.joint = joint(draft, Share.equal(2, 3), Role.RECORDED));
        shared.put("role", draft -> draft.joint = joint(draft, Share.equal(1, 3), Role.PARTICIPATED));
        shared.put("not joint", draft -> draft.joint = null);
        shared.put("operation more", draft -> draft.operations.add(ALLIANCE));
        shared.put("operation less", draft -> draft.operations.remove(HUELVA));
        shared.put("unit", draft -> draft.units.add("U2"));
        shared.put("area", draft -> draft.areas.add("Barrow"));
        shared.put("partner", draft -> draft.partners.add("P2"));
        shared.put("unit for partner", draft -> {
            draft.units.clear();
            draft.partners.add("U");
        });
        Map<Kind, Map<String, Consumer<Draft>>> changes = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Map<String, Consumer<Draft>> own = new LinkedHashMap<>(shared);
            own.putAll(
                    switch (kind) {
                        case DRUGS -> drugChanges();
                        case CASH -> cashChanges();
                        case FUNDS -> fundsChanges();
                        default -> Map.of();
                    });
            if (kind != Kind.GROUP) {
                own.put("group", draft -> draft.groups.add("G2"));
                own.put("no group", draft -> draft.groups.clear());
            }
            if (kind != Kind.PROCEEDINGS && kind != Kind.WARRANT) { // of several dates, none of which is the first
                own.put("no date", draft -> {
                    draft.date = null;
                    draft.closed = null;
                });
            }
            if (OF_ONE_DATE.contains(kind)) {
                own.put("day", draft -> draft.date = EventDate.on(LocalDate.of(2024, 6, 1)));
                own.put("instant for day", draft -> draft.date = EventDate.at(Instant.parse("2024-05-01T12:00:00Z")));
                own.put("out of the period", draft -> draft.date = EventDate.on(LocalDate.of(2025, 1, 1)));
            }
            changes.put(kind, own);
        }
        return changes;
    }

    /** With an investigation, whose closing is past the days to which its opening is moved. */
    private static final Set<Kind> OF_ONE_DATE = EnumSet.of(
            Kind.DRUGS,
            Kind.CASH,
            Kind.FUNDS,
            Kind.FARM,
            Kind.DISRUPTION,
            Kind.SEARCH,
            Kind.LINE,
            Kind.WEAPONS,
            Kind.ACTION,
            Kind.SAFEGUARDING);

    private static Map<String, Consumer<Draft>> drugChanges() {
        Map<String, Consumer<Draft>> drugs = new LinkedHashMap<>();
        Consumer<SeizedDrug.Builder> rest = drug -> drug.identification(SeizedDrug.Identification.CONFIRMED)
                .quantity(Quantity.grams("31.1"))
                .valuation(valuation());
        drugs.put("drug", drug(rest, Drug.COCAINE, Preparation.POWDER));
        drugs.put("preparation", drug(rest, Drug.HEROIN, Preparation.INJECTION));
        drugs.put(
                "identification",
                drug(
                        changed -> changed.quantity(Quantity.grams("31.1")).valuation(valuation()),
                        Drug.HEROIN,
                        Preparation.POWDER));
        drugs.put("quantity", measured(Quantity.grams("31.6")));
        drugs.put("unit of quantity", measured(Quantity.of(new BigDecimal("31.1"), QuantityUnit.KILOGRAM)));
        drugs.put(
                "no quantity",
                drug(
                        changed -> changed.identification(SeizedDrug.Identification.CONFIRMED)
                                .valuation(valuation()),
                        Drug.HEROIN,
                        Preparation.POWDER));
        drugs.put("low", valued(valued("11", "20", "30")));
        drugs.put("typical", valued(valued("10", "21", "30")));
        drugs.put(
                "no typical",
                valued(MonetaryValuation.range(ValuationBasis.STREET, pounds("10"), null, pounds("30"))
                        .source("a list")));
        drugs.put("high", valued(valued("10", "20", "31")));
        drugs.put(
                "currency of value",
                valued(MonetaryValuation.range(
                                ValuationBasis.STREET,
                                BigDecimal.TEN,
                                BigDecimal.valueOf(20),
                                BigDecimal.valueOf(30),
                                EUR)
                        .source("a list")));
        drugs.put("basis", valued(valuationOn(ValuationBasis.WHOLESALE)));
        drugs.put("source", valued(valuedBy("another list")));
        drugs.put(
                "no valuation",
                drug(
                        changed -> changed.identification(SeizedDrug.Identification.CONFIRMED)
                                .quantity(Quantity.grams("31.1")),
                        Drug.HEROIN,
                        Preparation.POWDER));
        drugs.put(
                "another drug",
                draft -> draft.drugs.add(SeizedDrug.builder().drug(Drug.COCAINE).build()));
        drugs.put("the drug twice", draft -> draft.drugs.add(draft.drugs.get(0)));

        return drugs;
    }

    private static Map<String, Consumer<Draft>> cashChanges() {
        Map<String, Consumer<Draft>> cash = new LinkedHashMap<>();
        cash.put("amount", draft -> draft.amounts.set(0, pounds("100.99")));
        cash.put("currency", draft -> draft.amounts.set(0, Records.money("100.1", EUR)));
        cash.put("another amount", draft -> draft.amounts.add(pounds("1")));
        cash.put("the amount twice", draft -> draft.amounts.add(draft.amounts.get(0)));

        cash.put(
                "event",
                draft -> draft.events.add(MoneyEvent.of(Stage.INTEREST, LocalDate.of(2024, 7, 1), pounds("1"))));
        return cash;
    }

    private static Map<String, Consumer<Draft>> fundsChanges() {
        Map<String, Consumer<Draft>> funds = new LinkedHashMap<>();
        funds.put("closed", draft -> draft.closed = EventDate.on(LocalDate.of(2025, 2, 2)));
        funds.put("not closed", draft -> draft.closed = null);
        funds.put("amount", draft -> draft.amounts.set(0, pounds("5000.99")));
        funds.put("currency", draft -> draft.amounts.set(0, Records.money("5000.1", EUR)));
        funds.put("no amount", draft -> draft.amounts.clear());
        funds.put("instrument", draft -> draft.instrument = Instrument.CASH_DETENTION);
        funds.put("no instrument", draft -> draft.instrument = null);
        return funds;
    }

    private static JointWork joint(Draft draft, Share share, Role role) {
        return new JointWork(Objects.requireNonNull(draft.joint).reference(), share, role);
    }

    private static MonetaryValuation valuationOn(ValuationBasis basis) {
        return MonetaryValuation.range(basis, pounds("10"), pounds("20"), pounds("30"))
                .source("a list");
    }

    private static MonetaryValuation valuedBy(String source) {
        return MonetaryValuation.range(ValuationBasis.STREET, pounds("10"), pounds("20"), pounds("30"))
                .source(source);
    }

    private static String digest(StatsQuery query, List<AllianceRecord> records) {
        return query.digest(DataExtract.of(records));
    }

    @Tag("long")
    @Test
    void twoThousandSingleChanges_eachOfEveryField_giveAnotherDigest() {
        String digest = digest(QUESTION, COUNTED);
        Map<Kind, Map<String, Consumer<Draft>>> changes = changes();
        Map<Kind, Set<String>> hit = new EnumMap<>(Kind.class);
        Map<String, String> digests = new HashMap<>(Map.of(digest, "nothing"));
        int made = 0;
        for (int turn = 0; made < 2_000; turn++) {
            for (Map.Entry<Kind, Map<String, Consumer<Draft>>> kind : changes.entrySet()) {
                for (Map.Entry<String, Consumer<Draft>> change : kind.getValue().entrySet()) {
                    List<AllianceRecord> records = new ArrayList<>(COUNTED);
                    int which = List.of(Kind.values()).indexOf(kind.getKey()) + KINDS * (turn % 4);
                    AllianceRecord changed = Draft.changed(records.get(which), change.getValue());
                    assertThat(Draft.of(changed).kind).isEqualTo(kind.getKey());
                    assertThat(changed).as(change.getKey()).isNotEqualTo(records.get(which));
                    records.set(which, changed);
                    int round = turn / 4; // once each of the four was changed, beside another that differs
                    if (round > 0) {
                        int beside = (which + KINDS) % COUNTED.size();
                        records.set(
                                beside, Draft.changed(records.get(beside), draft -> draft.areas.add("area " + round)));
                    }
                    Collections.shuffle(records, new Random(made));

                    String other = digest(QUESTION, records);

                    String before = digests.put(other, which + " " + change.getKey());
                    assertThat(before == null || isGone(change.getKey()))
                            .as("%s of %s as if %s", change.getKey(), kind.getKey(), before)
                            .isTrue();
                    assertThat(other).isNotEqualTo(digest);
                    hit.computeIfAbsent(kind.getKey(), k -> new TreeSet<>()).add(change.getKey());
                    made++;
                }
            }
        }
        changes.forEach((kind, all) -> assertThat(hit.get(kind)).isEqualTo(new TreeSet<>(all.keySet())));
    }

    /** Changes by which the record no longer counts: whichever of them it is, what counts is the rest. */
    private static boolean isGone(String change) {
        return Set.of("withdrawn", "duplicate of", "out of the period", "no date")
                .contains(change);
    }

    /** Records of one kind with different fields have different digests. */
    @Test
    void thousandContentsOfEachKind_haveADigestEach() throws ReflectiveOperationException {
        for (Kind kind : Kind.values()) {
            Set<List<Object>> contents = new HashSet<>();
            Set<String> digests = new HashSet<>();
            for (long seed = 0; seed < 1_000; seed++) {
                AllianceRecord record = Contents.of(kind, seed).with(RecordId.of("cumbria", "1"), 1);
                contents.add(values(record));
                digests.add(record.digest());

                assertThat(Draft.of(record).build()).isEqualTo(record).hasToString(record.toString());
            }
            assertThat(contents).as("%s", kind).hasSameSizeAs(digests).hasSizeGreaterThan(100);
        }
    }

    /** Returns the values of all public methods without a parameter. Equal records would prove nothing, as they have equal digests. */
    private static List<Object> values(AllianceRecord record) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (Method method : methods(record)) {
            values.add(method.invoke(record));
        }
        return values;
    }

    private static List<Method> methods(AllianceRecord record) {
        return Arrays.stream(record.getClass().getSuperclass().getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.getName().equals("digest"))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    @Test
    void thousandShufflesAndSplits_giveTheSameDigest() {
        for (int stream = 0; stream < 50; stream++) {
            List<AllianceRecord> records = RevisionStream.of(stream, 24, 10);
            StatsQuery question = QUESTION.measuring(CashMeasures.SEIZED);
            String digest = digest(question, records);
            for (int order = 0; order < 10; order++) {
                DataExtract sum = Records.split(records, order).stream()
                        .map(DataExtract::of)
                        .reduce(DataExtract.of(List.of()), DataExtract::plus);

                assertThat(digest(question, Records.shuffled(records, order))).isEqualTo(digest);
                assertThat(question.digest(sum)).isEqualTo(digest);
            }
        }
    }

    @Test
    void recordsThatDoNotCount_changeNothing() {
        Instant now = RECORDED.plusSeconds(60);
        StatsQuery question = QUESTION.asAt(now);
        String digest = digest(question, COUNTED);
        AllianceRecord one = COUNTED.get(1);
        AllianceRecord search = COUNTED.stream()
                .filter(StopSearch.class::isInstance)
                .findFirst()
                .orElseThrow();
        List<List<AllianceRecord>> others = List.of(
                List.of(Draft.changed(one, draft -> draft.revision = 1)), // superseded
                List.of(one, one), // duplicates
                List.of(other(draft -> draft.withdrawn = true)),
                List.of(Draft.changed(search, draft -> {
                    draft.id = RecordId.of("cumbria", "another");
                    draft.date = null;
                    draft.recordedAt = Instant.parse("2020-01-05T00:00:00Z"); // so it was before the period
                    draft.joint = null;
                })),
                List.of(other(draft -> draft.operations.clear())), // out of scope
                List.of(other(draft -> {
                    draft.date = EventDate.on(LocalDate.of(2025, 1, 1));
                    draft.joint = null; // a joint event is known in any period
                })),
                List.of(Draft.revised(
                        one, now.plusNanos(1), draft -> draft.amounts.set(0, pounds("1"))))); // not known by then
        for (List<AllianceRecord> more : others) {
            List<AllianceRecord> records = new ArrayList<>(COUNTED);
            records.addAll(more);
            Summary answer = question.summarize(records);

            assertThat(answer.included()).isEqualTo(COUNTED.size());
            assertThat(answer.seen()).isEqualTo(COUNTED.size() + more.size());
            assertThat(digest(question, records)).isEqualTo(digest);
        }
        assertThat(digest(question, List.of(one))).isNotEqualTo(digest);
    }

    @Test
    void recordsThatAreGaps_changeIt() {
        StatsQuery question = QUESTION.asAt(RECORDED.plusSeconds(60));
        AllianceRecord here = other(draft -> draft.areas.add("here"));
        AllianceRecord there = other(draft -> draft.areas.add("there"));
        List<List<AllianceRecord>> others = List.of(
                List.of(),
                List.of(here),
                List.of(here, there), // in conflict
                List.of(other(draft -> draft.recordedAt = null)),
                List.of(other(draft -> draft.recordedAt = null), here));

        assertThat(others.stream().map(more -> {
                    List<AllianceRecord> records = new ArrayList<>(COUNTED);
                    records.addAll(more);
                    return digest(question, records);
                }))
                .doesNotHaveDuplicates();
    }

    private static AllianceRecord other(Consumer<Draft> change) {
        return Draft.changed(COUNTED.get(1), draft -> {
            draft.id = RecordId.of("cumbria", "another");
            change.accept(draft);
        });
    }

    @Test
    void digest_ofTheSameRecordsByAnotherQuery_differs() {
        List<StatsQuery> questions = List.of(
                QUESTION,
                QUESTION.withStatus(Status.FINAL),
                QUESTION.forPeriod(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 2))),
                QUESTION.asAt(Instant.parse("2027-01-01T00:00:00Z")),
                QUESTION.valuedAt(ValuationBasis.FACE),
                QUESTION.measuring(CashMeasures.SEIZED),
                QUESTION.groupedBy(Dimension.MONTH),
                QUESTION.within(OPERATIONS, APACHE));

        assertThat(questions.stream().map(question -> digest(question, COUNTED)))
                .doesNotHaveDuplicates();
        assertThat(questions).allMatch(question -> question.summarize(COUNTED).included() == COUNTED.size());
    }

    /** The same on every JVM, in every language and zone, and for as long as the rules are version 1. */
    @Test
    void digest_isThisOne() {
        assertThat(digest(QUESTION, COUNTED)).matches("[0-9a-f]{64}").isEqualTo(LITERAL);
        assertThat(digest(QUESTION, List.of())).isEqualTo(LITERAL_OF_NOTHING);
        assertThat(QUESTION.rules()).isEqualTo(1);
    }

    private static final String LITERAL = "125425f885d4daa1c6f267062b3769d419348f27648962c06f9fb8e8eda1869c";
    private static final String LITERAL_OF_NOTHING = "5aa3d1ca2637ed50effaea53924e5631f0a2b63b90bffeb0f52103787956cf42";
}
