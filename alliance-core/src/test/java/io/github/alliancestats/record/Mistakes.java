package io.github.alliancestats.record;

import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Mistakes that a caller of a builder can make, with the message of each. This file has the mistakes that are
 * possible in any kind of record. Each of the files {@link DrugMistakes}, {@link MoneyMistakes}, {@link PeopleMistakes}
 * and {@link ActivityMistakes} has those of some kinds.
 */
final class Mistakes {

    static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);
    static final LocalDate MAY_2 = LocalDate.of(2024, 5, 2);
    static final LocalDate YEAR_0 = LocalDate.of(0, 12, 31);
    static final LocalDate YEAR_10000 = LocalDate.of(10_000, 1, 1);

    static final String NOT_PLAIN = "must be plain text, without unit separator, and not blank or padded";
    static final String NOT_AN_AMOUNT = "must be 0 or more, with at most 1,000 digits";
    static final String NOT_A_YEAR = "must be in the years 1 to 9999";
    static final String ONLY_ONCE = "can be set only once";
    static final String TOO_EARLY = "is out of order, so correct one of the dates";
    static final String TOO_MANY = "is the most that one record can hold";

    /**
     * A mistake.
     *
     * @param name the mistake in words
     * @param call makes a builder, sets its values and builds
     * @param message the whole message of the exception
     */
    record Mistake(String name, Supplier<?> call, String message) {

        @Override
        public String toString() {
            return name;
        }
    }

    private Mistakes() {}

    static Mistake row(String name, Supplier<?> call, String message) {
        return new Mistake(name, call, message);
    }

    static List<Mistake> all() {
        return Stream.of(
                        ids(),
                        texts(),
                        names(),
                        revisions(),
                        jointWork(),
                        DrugMistakes.all(),
                        MoneyMistakes.all(),
                        PeopleMistakes.all(),
                        ActivityMistakes.all())
                .flatMap(List::stream)
                .toList();
    }

    private static CannabisFarm.Builder farm() {
        return CannabisFarm.builder().id("cumbria", "1");
    }

    private static Action.Builder action() {
        return Action.builder().id("cumbria", "1");
    }

    private static List<Mistake> ids() {
        return List.of(
                row("no id", () -> CannabisFarm.builder().build(), "CannabisFarm: id must be set"),
                row(
                        "an id that is null",
                        () -> CannabisFarm.builder().id(null).build(),
                        "CannabisFarm: id must be set"),
                row(
                        "a force without an id",
                        () -> CannabisFarm.builder().id("cumbria", null).build(),
                        "CannabisFarm: id must be set"),
                row(
                        "an id without a force",
                        () -> CannabisFarm.builder().id(null, "1").build(),
                        "CannabisFarm: force must be set"),
                row(
                        "a blank force",
                        () -> CannabisFarm.builder().id(" ", "1").build(),
                        "CannabisFarm: force " + NOT_PLAIN),
                row(
                        "an empty id",
                        () -> CannabisFarm.builder().id("cumbria", "").build(),
                        "CannabisFarm: id " + NOT_PLAIN),
                row(
                        "a blank id",
                        () -> CannabisFarm.builder().id("cumbria", " ").build(),
                        "CannabisFarm: id " + NOT_PLAIN),
                row(
                        "an id with white space before it",
                        () -> CannabisFarm.builder().id("cumbria", " 1").build(),
                        "CannabisFarm: id " + NOT_PLAIN),
                row(
                        "an id with a line break after it",
                        () -> CannabisFarm.builder().id("cumbria", "1\n").build(),
                        "CannabisFarm: id " + NOT_PLAIN),
                row(
                        "an id with a unit separator",
                        () -> CannabisFarm.builder().id("cumbria", "1\u001f2").build(),
                        "CannabisFarm: id " + NOT_PLAIN),
                row(
                        "an id with half a surrogate pair",
                        () -> CannabisFarm.builder().id("cumbria", "1\ud83d").build(),
                        "CannabisFarm: id " + NOT_PLAIN),
                row(
                        "a second id",
                        () -> farm().id("cumbria", "2").build(),
                        "CannabisFarm cumbria/1: id cumbria/2 can be set only once"),
                row(
                        "the same id again",
                        () -> farm().id(RecordId.of("cumbria", "1")).build(),
                        "CannabisFarm cumbria/1: id cumbria/1 can be set only once"));
    }

    /** Each fault of a text that a message shows. */
    private static List<Mistake> texts() {
        return List.of(
                row(
                        "an empty text",
                        () -> action().type("").build(),
                        "Action cumbria/1: type must be plain text, without unit separator, and not blank or padded"),
                row("a blank text", () -> action().type(" \t").build(), "Action cumbria/1: type " + NOT_PLAIN),
                row(
                        "a text with white space before it",
                        () -> action().type(" drone").build(),
                        "Action cumbria/1: type " + NOT_PLAIN),
                row(
                        "a text with a no-break space after it",
                        () -> action().type("drone\u2003").build(),
                        "Action cumbria/1: type " + NOT_PLAIN),
                row(
                        "a text with a unit separator",
                        () -> action().type("drone\u001fflight").build(),
                        "Action cumbria/1: type " + NOT_PLAIN),
                row(
                        "a text with the first half of a surrogate pair",
                        () -> action().type("drone\ud83d").build(),
                        "Action cumbria/1: type " + NOT_PLAIN),
                row(
                        "a text with the second half of a surrogate pair",
                        () -> action().type("\ude00drone").build(),
                        "Action cumbria/1: type " + NOT_PLAIN));
    }

    /** Names of operations, groups, units, areas and partners. No message shows them. */
    private static List<Mistake> names() {
        return List.of(
                row(
                        "an empty operation",
                        () -> farm().operation("").build(),
                        "CannabisFarm cumbria/1: operation " + NOT_PLAIN),
                row(
                        "an operation with white space after it",
                        () -> farm().operation("Dovetail ").build(),
                        "CannabisFarm cumbria/1: operation " + NOT_PLAIN),
                row("a blank group", () -> farm().group(" ").build(), "CannabisFarm cumbria/1: group " + NOT_PLAIN),
                row(
                        "a blank group among others",
                        () -> farm().groups(List.of("G1", " ", "G2")).build(),
                        "CannabisFarm cumbria/1: group " + NOT_PLAIN),
                row(
                        "a group with a unit separator",
                        () -> farm().group("G\u001f1").build(),
                        "CannabisFarm cumbria/1: group " + NOT_PLAIN),
                row(
                        "a group with half a surrogate pair",
                        () -> farm().group("G\ud83d").build(),
                        "CannabisFarm cumbria/1: group " + NOT_PLAIN),
                row("an empty unit", () -> farm().unit("").build(), "CannabisFarm cumbria/1: unit " + NOT_PLAIN),
                row(
                        "a unit with white space before it",
                        () -> farm().units(List.of(" Roads")).build(),
                        "CannabisFarm cumbria/1: unit " + NOT_PLAIN),
                row("a blank area", () -> farm().area("\t").build(), "CannabisFarm cumbria/1: area " + NOT_PLAIN),
                row(
                        "an area with half a surrogate pair",
                        () -> farm().areas(List.of("\ude00")).build(),
                        "CannabisFarm cumbria/1: area " + NOT_PLAIN),
                row(
                        "a blank partner",
                        () -> farm().partner(" ").build(),
                        "CannabisFarm cumbria/1: partner " + NOT_PLAIN),
                row(
                        "two faulty partners",
                        () -> farm().partners(List.of("NCA ", "HMRC ")).build(),
                        "CannabisFarm cumbria/1: partner " + NOT_PLAIN));
    }

    private static List<Mistake> revisions() {
        Instant tooEarly = Instant.parse("2024-04-30T12:00:00Z");
        RecordId other = RecordId.of("cumbria", "2");
        return List.of(
                row(
                        "revision 0",
                        () -> farm().revision(0).build(),
                        "CannabisFarm cumbria/1: revision 0 must be from 1 to 1,000,000,000"),
                row(
                        "a revision below zero",
                        () -> farm().revision(Integer.MIN_VALUE).build(),
                        "CannabisFarm cumbria/1: revision -2147483648 must be from 1 to 1,000,000,000"),
                row(
                        "two revisions",
                        () -> farm().revision(1).revision(2).build(),
                        "CannabisFarm cumbria/1: revision 2 can be set only once"),
                row(
                        "two instants of recording",
                        () -> farm().recordedAt(Instant.EPOCH)
                                .recordedAt(tooEarly)
                                .build(),
                        "CannabisFarm cumbria/1: recordedAt 2024-04-30T12:00:00Z can be set only once"),
                row(
                        "recorded before it happened",
                        () -> farm().closed(MAY_2).recordedAt(tooEarly).build(),
                        "CannabisFarm cumbria/1: recordedAt 2024-04-30T12:00:00Z (its date 2024-05-02) " + TOO_EARLY),
                row(
                        "recorded after the year 9999",
                        () -> farm().recordedAt(Instant.MAX).build(),
                        "CannabisFarm cumbria/1: recordedAt " + Instant.MAX + " " + NOT_A_YEAR),
                row(
                        "a duplicate of itself",
                        () -> farm().duplicateOf(RecordId.of("cumbria", "1")).build(),
                        "CannabisFarm cumbria/1: duplicateOf the record itself is not allowed here"),
                row(
                        "a duplicate of two records",
                        () -> farm().duplicateOf(other).duplicateOf(other).build(),
                        "CannabisFarm cumbria/1: duplicateOf cumbria/2 can be set only once"));
    }

    private static List<Mistake> jointWork() {
        Share half = Share.equal(1, 2);
        JointWork.Role role = JointWork.Role.RECORDED;
        return List.of(
                row(
                        "joint work without a reference",
                        () -> farm().joint(null, half, role).build(),
                        "CannabisFarm cumbria/1: joint reference must be set"),
                row(
                        "joint work without a share",
                        () -> farm().joint("J1", null, role).build(),
                        "CannabisFarm cumbria/1: joint share must be set"),
                row(
                        "joint work without a role",
                        () -> farm().joint("J1", half, null).build(),
                        "CannabisFarm cumbria/1: joint role must be set"),
                row(
                        "joint work with only a role",
                        () -> farm().joint(null, null, role).build(),
                        "CannabisFarm cumbria/1: joint reference must be set; joint share must be set"),
                row(
                        "joint work with a blank reference",
                        () -> farm().joint(" ", half, role).build(),
                        "CannabisFarm cumbria/1: joint " + NOT_PLAIN),
                row(
                        "joint work that is set twice",
                        () -> farm().joint("J1", half, role)
                                .joint("J1", half, role)
                                .build(),
                        "CannabisFarm cumbria/1: joint can be set only once"));
    }
}
