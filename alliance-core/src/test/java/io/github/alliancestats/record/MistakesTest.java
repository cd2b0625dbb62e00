package io.github.alliancestats.record;

import static io.github.alliancestats.record.Mistakes.MAY_1;
import static io.github.alliancestats.record.Mistakes.MAY_2;
import static io.github.alliancestats.record.Mistakes.NOT_AN_AMOUNT;
import static io.github.alliancestats.record.Mistakes.NOT_A_YEAR;
import static io.github.alliancestats.record.Mistakes.NOT_PLAIN;
import static io.github.alliancestats.record.Mistakes.ONLY_ONCE;
import static io.github.alliancestats.record.Mistakes.YEAR_0;
import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.YEAR;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.Mistakes.Mistake;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.RecordIntake;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A builder reports all mistakes of its caller at once, in one exception. */
class MistakesTest {

    private static final RecordId ID = RecordId.of("cumbria", "1");

    private static InvalidRecordException refusal(Supplier<?> call) {
        return Objects.requireNonNull(catchThrowableOfType(InvalidRecordException.class, call::get), "not refused");
    }

    /** Each mistake that a builder can find, by itself. */
    @Nested
    class Table {

        static List<Mistake> mistakes() {
            return Mistakes.all();
        }

        @ParameterizedTest
        @MethodSource("mistakes")
        void mistake_isRefusedWithItsMessage(Mistake mistake) {
            assertThatThrownBy(() -> mistake.call().get())
                    .isExactlyInstanceOf(InvalidRecordException.class)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(mistake.message())
                    .hasNoCause();
        }

        @Test
        void mistakes_areMany_andEachHasItsName() {
            assertThat(mistakes()).hasSizeGreaterThan(200);
            assertThat(mistakes()).extracting(Mistake::name).doesNotHaveDuplicates();
        }

        /** The other codes are of contradictions, with which there is a record. */
        @Test
        void codes_areThoseThatRefuse_andNoOthers() {
            Set<IssueCode> found = mistakes().stream()
                    .flatMap(mistake -> refusal(mistake.call()).issues().stream())
                    .map(RecordIssue::code)
                    .collect(Collectors.toSet());

            assertThat(IssueCode.values())
                    .allSatisfy(code ->
                            assertThat(found.contains(code)).as("%s", code).isEqualTo(code.refuses()));
        }

        /** A setter of several values has the issues of the setter of one. The field of an event is its stage. */
        private static final Set<String> WITHOUT_A_FIELD = Set.of(
                "AllianceRecord.operations",
                "AllianceRecord.revising",
                "AllianceRecord.groups",
                "AllianceRecord.units",
                "AllianceRecord.areas",
                "AllianceRecord.partners",
                "RecoverableProperty.events",
                "RecoverableProperty.then",
                "RecoverableProperty.thenAll",
                "RecoverableProperty.thenRemainder",
                "Proceedings.sentenceOfHearing",
                "ConfiscationOrder.obligors",
                "DrugSeizure.drugs",
                "Operation.partners",
                "Warrant.addresses");

        @Test
        void everySetterOfEveryKind_isInTheTable() {
            Set<String> found = new TreeSet<>(WITHOUT_A_FIELD);
            for (Mistake mistake : mistakes()) {
                InvalidRecordException refusal = refusal(mistake.call());
                String kind = mistake.message().split("[ :]", 2)[0];
                for (RecordIssue issue : refusal.issues()) {
                    String field = issue.field().split(" ", 2)[0];
                    found.add(kind + "." + field);
                    found.add("AllianceRecord." + field);
                    found.add("RecoverableProperty." + field);
                }
            }

            assertThat(found).containsAll(setters());
        }

        private static Set<String> setters() {
            Set<String> setters = new TreeSet<>();
            List<Class<?>> types = new ArrayList<>(List.of(SeizedDrug.class));
            addFamily(AllianceRecord.class, types);
            for (Class<?> type : types) {
                builder(type).ifPresent(builder -> addSetters(builder, setters));
            }
            return setters;
        }

        private static void addFamily(Class<?> type, List<Class<?>> into) {
            into.add(type);
            if (type.isSealed()) {
                Arrays.stream(Objects.requireNonNull(type.getPermittedSubclasses()))
                        .forEach(member -> addFamily(member, into));
            }
        }

        private static Optional<Class<?>> builder(Class<?> type) {
            return Arrays.stream(type.getDeclaredClasses())
                    .filter(nested -> nested.getSimpleName().equals("Builder"))
                    .findFirst();
        }

        private static void addSetters(Class<?> builder, Set<String> into) {
            for (Method method : builder.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() > 0) {
                    into.add(builder.getNestHost().getSimpleName() + "." + method.getName());
                }
            }
        }
    }

    /** Several mistakes in one builder. */
    @Nested
    class Several {

        private static CashSeizure.Builder faulty() {
            return CashSeizure.builder()
                    .amount(new BigDecimal("-5"), GBP)
                    .revision(0)
                    .group("SECRET ")
                    .seized(YEAR_0)
                    .seized(MAY_2)
                    .takenUnder(null)
                    .forfeitureSought(EventDate.on(MAY_1));
        }

        @Test
        void mistakes_areAllInOneException_inTheOrderInWhichTheyAreFound() {
            assertThat(refusal(() -> faulty().id(ID).build()))
                    .hasMessage(
                            "CashSeizure cumbria/1: amount GBP -5 " + NOT_AN_AMOUNT
                                    + "; revision 0 must be from 1 to 1,000,000,000; group " + NOT_PLAIN
                                    + "; seized 0000-12-31 " + NOT_A_YEAR
                                    + "; forfeitureSought 2024-05-01 (seized 2024-05-02) is out of order, so correct one of the dates");
        }

        /** Some frameworks pass exceptions to another process. */
        @Test
        void exceptionAfterJavaSerialization_hasItsMessage_butNoIssues() throws Exception {
            InvalidRecordException refusal = refusal(() -> faulty().id(ID).build());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(refusal);
            }
            ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));

            assertThat(in.readObject()).isInstanceOfSatisfying(InvalidRecordException.class, copy -> {
                assertThat(copy).hasMessage(refusal.getMessage());
                assertThat(copy.issues()).isEmpty();
            });
        }

        @Test
        void issue_hasTheRecordTheCodeTheFieldAndTheValue() {
            assertThat(refusal(() -> faulty().id(ID).build()).issues())
                    .containsExactly(
                            new RecordIssue(Optional.of(ID), IssueCode.NOT_AN_AMOUNT, "amount", "GBP -5"),
                            new RecordIssue(Optional.of(ID), IssueCode.NOT_POSITIVE, "revision", "0"),
                            new RecordIssue(Optional.of(ID), IssueCode.NOT_PLAIN_TEXT, "group", ""),
                            new RecordIssue(Optional.of(ID), IssueCode.NOT_A_YEAR, "seized", "0000-12-31"),
                            new RecordIssue(
                                    Optional.of(ID),
                                    IssueCode.OUT_OF_ORDER,
                                    "forfeitureSought",
                                    "2024-05-01 (seized 2024-05-02)"));
        }

        @Test
        void missingId_isAnIssueAmongOthers_whichThenHaveNoRecord() {
            InvalidRecordException refusal = refusal(() -> faulty().build());

            assertThat(refusal).hasMessageStartingWith("CashSeizure: amount GBP -5 ");
            assertThat(refusal.issues())
                    .extracting(RecordIssue::field)
                    .containsExactly("amount", "revision", "group", "seized", "id", "forfeitureSought");
            assertThat(refusal.issues()).extracting(RecordIssue::record).containsOnly(Optional.empty());
        }

        @Test
        void issueInWords_isAsInTheMessage_afterTheRecord() {
            assertThat(refusal(() -> faulty().id(ID).build()).issues().get(1))
                    .hasToString("cumbria/1: revision 0 must be from 1 to 1,000,000,000");
            assertThat(refusal(() -> faulty().build()).issues().get(1))
                    .hasToString("revision 0 must be from 1 to 1,000,000,000");
        }

        @Test
        void issues_canNotBeChanged() {
            List<RecordIssue> issues = refusal(() -> faulty().build()).issues();

            assertThatThrownBy(issues::clear).isInstanceOf(UnsupportedOperationException.class);
        }

        /** Otherwise a caller could take the second result for a sound record. */
        @Test
        void builderThatWasRefused_isRefusedAgain() {
            CashSeizure.Builder builder = faulty().id(ID);
            InvalidRecordException refusal = refusal(builder::build);

            assertThat(refusal(builder::build)).hasMessage(refusal.getMessage());
            assertThat(refusal(builder::build).issues()).isEqualTo(refusal.issues());
        }
    }

    /** A drug that is added to a seizure as a builder. */
    @Nested
    class SeizedDrugs {

        private static SeizedDrug.Builder faulty() {
            return SeizedDrug.builder()
                    .drug(Drug.COCAINE)
                    .quantity(Quantity.grams("-1"))
                    .held()
                    .held();
        }

        private static DrugSeizure.Builder seizure() {
            return DrugSeizure.builder().id(ID).drug(Drug.HEROIN);
        }

        @Test
        void issues_becomeThoseOfTheSeizure() {
            InvalidRecordException refusal = refusal(
                    () -> seizure().revision(0).drug(faulty()).event(" ").build());

            assertThat(refusal).hasMessageStartingWith("DrugSeizure cumbria/1: revision 0 must be ");
            assertThat(refusal.issues())
                    .containsExactly(
                            new RecordIssue(Optional.of(ID), IssueCode.NOT_POSITIVE, "revision", "0"),
                            new RecordIssue(Optional.of(ID), IssueCode.NOT_PLAIN_TEXT, "event", ""),
                            new RecordIssue(Optional.of(ID), IssueCode.NOT_AN_AMOUNT, "quantity", "-1 g"),
                            new RecordIssue(Optional.of(ID), IssueCode.SET_TWICE, "held", "true"));
        }

        @Test
        void issues_ofSeveralDrugs_areThereOnce() {
            assertThat(refusal(() -> seizure()
                                    .drug(faulty())
                                    .drug(SeizedDrug.builder())
                                    .drug(faulty())
                                    .build())
                            .issues())
                    .extracting(RecordIssue::field)
                    .containsExactly("quantity", "held", "drug");
        }

        @Test
        void drugOnItsOwn_hasNoRecord() {
            assertThat(refusal(() -> faulty().build()).issues())
                    .containsExactly(
                            new RecordIssue(Optional.empty(), IssueCode.NOT_AN_AMOUNT, "quantity", "-1 g"),
                            new RecordIssue(Optional.empty(), IssueCode.SET_TWICE, "held", "true"));
        }

        @Test
        void builder_isOfOneSeizure() {
            SeizedDrug.Builder heroin = SeizedDrug.builder().drug(Drug.HEROIN);
            DrugSeizure.Builder other = seizure();

            assertThat(seizure().drug(heroin).build().drugs()).hasSize(2);
            assertThatIllegalStateException()
                    .isThrownBy(() -> other.drug(heroin))
                    .withMessage("a builder builds one seized drug; start another");
        }
    }

    // Rows of a file that become no record

    private static final StatsQuery QUERY = AllianceStats.forPeriod(YEAR);

    private static <R> R reject(RecordIntake<R> intake, List<? extends Supplier<?>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            Supplier<?> call = rows.get(row);
            assertThat(intake.feed("mistakes", Fact.of(AllianceRecord.class))
                            .add("row " + row, ID.force(), () -> (AllianceRecord) call.get()))
                    .isFalse();
        }
        return intake.finish();
    }

    @Test
    void eachMistake_isTheReasonOfARejectedRow() {
        List<Supplier<?>> rows = new ArrayList<>();
        Mistakes.all().forEach(mistake -> rows.add(mistake.call()));

        List<Rejection> rejections = reject(DataExtract.writer(), rows).rejections();
        assertThat(rejections)
                .extracting(Rejection::reason)
                .containsExactlyElementsOf(
                        Mistakes.all().stream().map(Mistake::message).toList());
        assertThat(rejections)
                .extracting(Rejection::issues)
                .containsExactlyElementsOf(
                        rows.stream().map(call -> refusal(call).issues()).toList());
    }

    /** A mistake of a caller, with the part of the message that reports it. */
    private record Slip(Consumer<CashSeizure.Builder> step, String fault) {}

    private static Slip slip(Consumer<CashSeizure.Builder> step, String fault) {
        return new Slip(step, fault);
    }

    private static final List<Slip> SLIPS = List.of(
            slip(cash -> cash.id("cumbria", "2"), "id cumbria/2 " + ONLY_ONCE),
            slip(cash -> cash.revision(-1), "revision -1 must be from 1 to 1,000,000,000"),
            slip(cash -> cash.group(" "), "group " + NOT_PLAIN),
            slip(cash -> cash.area("Kendal "), "area " + NOT_PLAIN),
            slip(cash -> cash.joint("J1", null, JointWork.Role.RECORDED), "joint share must be set"),
            slip(cash -> cash.amount(pounds("-1")), "amount GBP -1 " + NOT_AN_AMOUNT),
            slip(cash -> cash.amount(BigDecimal.ONE, null), "amount currency must be set"),
            slip(cash -> cash.amount(null, EUR), "amount number must be set"),
            slip(cash -> cash.seized(YEAR_0), "seized 0000-12-31 " + NOT_A_YEAR),
            slip(cash -> cash.then(Stage.INTEREST, MAY_1), "interest amount of 2024-05-01 must be set"),
            slip(cash -> cash.thenRemainder(Stage.RELEASED, YEAR_0), "released 0000-12-31 " + NOT_A_YEAR));

    @Provide
    Arbitrary<List<List<Slip>>> rowsOfSlips() {
        return Arbitraries.of(SLIPS).list().uniqueElements().ofMinSize(1).list().ofMaxSize(4);
    }

    @Property
    void row_isRejectedWithTheMessageOfTheBuilder(@ForAll("rowsOfSlips") List<List<Slip>> rows) {
        List<Supplier<?>> calls = new ArrayList<>();
        rows.forEach(slips -> calls.add(() -> cash(slips)));
        DataExtract extract = reject(DataExtract.writer(), calls);
        Summary summary = reject(QUERY.accumulator(), calls);

        assertThat(extract.rejections())
                .extracting(Rejection::reason)
                .containsExactlyElementsOf(
                        calls.stream().map(call -> refusal(call).getMessage()).toList())
                .containsExactlyElementsOf(
                        rows.stream().map(MistakesTest::message).toList());
        assertThat(summary.rejected()).isEqualTo(rows.size());
        assertThat(summary).isEqualTo(QUERY.summarize(extract));
    }

    private static CashSeizure cash(List<Slip> slips) {
        CashSeizure.Builder cash = CashSeizure.builder().id(ID).amount(pounds("30"));
        slips.forEach(slip -> slip.step().accept(cash));
        return cash.build();
    }

    private static String message(List<Slip> slips) {
        return slips.stream().map(Slip::fault).collect(Collectors.joining("; ", "CashSeizure cumbria/1: ", ""));
    }
}
