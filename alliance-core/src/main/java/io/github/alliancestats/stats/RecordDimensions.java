package io.github.alliancestats.stats;

import io.github.alliancestats.record.ForceId;
import io.github.alliancestats.record.JointWork;
import io.github.alliancestats.record.OperationId;
import java.time.YearMonth;
import java.util.List;

/** By what a record of any kind may have. */
sealed interface RecordDimensions permits Dimension {

    /**
     * By operation. With a tree of operations, an event stands under each operation it is tagged with and
     * every umbrella above it, once under each; within an umbrella only what is below it has a row.
     */
    Dimension<OperationId> OPERATION = new Dimension<>(
            "operation",
            1,
            new Slicing.ByRecord<OperationId>(Item::place, Item::operations, Scope::answersFor),
            Keys.text(OperationId::value, OperationId::of));

    /**
     * By calendar month of the date by which each measure counts. The row of a month is the answer for
     * the days that month and period have in common, so a stock is as at the month's end. Every month of
     * the period has a row.
     */
    Dimension<YearMonth> MONTH =
            new Dimension<>("month", 1, new Slicing.ByMonth(), Keys.text(YearMonth::toString, YearMonth::parse));

    /** By the force that recorded the event. */
    Dimension<ForceId> FORCE = new Dimension<>(
            "force",
            1,
            new Slicing.ByRecord<ForceId>(
                    item -> item.record().force(), item -> List.of(item.record().force())),
            Keys.text(ForceId::value, ForceId::of));

    /** By area. A record with several areas stands under each. */
    Dimension<String> AREA = Dimension.named("area", item -> item.record().areas());

    /**
     * By what the recording force did: events that are its own, and joint ones that another force recorded
     * and it took part in. In an answer of several forces a joint event stands once under each role that one of
     * them had in it, so each event that any of them recorded counts once under the first.
     */
    Dimension<JointWork.Role> ROLE = new Dimension<>(
            "role",
            1,
            new Slicing.ByRecord<JointWork.Role>(
                    item -> List.of(item.record().joint().map(JointWork::role).orElse(JointWork.Role.RECORDED))),
            Keys.constant(JointWork.Role.class));

    /** By the police unit that did the work. A record with several units stands under each. */
    Dimension<String> UNIT = Dimension.named("unit", item -> item.record().units());

    /** By organised crime group; groups that the question knows to be one stand as one. */
    Dimension<String> GROUP = Dimension.named(
            "group", item -> item.record().groups().stream().map(item::resolve).toList());

    /** By partner agency that took part in the event. */
    Dimension<String> PARTNER = Dimension.named(
            "partner",
            item -> item.record().partners().stream().map(item::resolve).toList());
}
