package io.github.alliancestats.engine;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Coverage.Declaration;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.TreeSet;

/** The canonical bytes of coverage. */
final class CoverageBytes {

    private CoverageBytes() {}

    static void write(Coverage coverage, ByteSink out) {
        out.elements(coverage.declarations(), each -> write(each, out));
    }

    private static void write(Declaration declaration, ByteSink out) {
        out.text(declaration.force().value());
        out.constant(declaration.fact());
        out.elements(declaration.days(), days -> {
            out.text(days.start().toString());
            out.text(days.endExclusive().toString());
        });
        out.elements(declaration.openings(), day -> out.text(day.toString()));
        out.elements(declaration.keys(), out::constant);
    }

    static Coverage read(ByteSource in) {
        return Coverage.of(in.elements(5, new ArrayList<>(), CoverageBytes::readDeclaration));
    }

    private static Declaration readDeclaration(ByteSource in) {
        return new Declaration(
                ForceId.of(in.text()),
                in.constant(Fact.values()),
                in.elements(2, new ArrayList<>(), each -> ReportingPeriod.ofEndExclusive(readDay(each), readDay(each))),
                in.elements(1, new TreeSet<>(), CoverageBytes::readDay),
                in.elements(1, new TreeSet<>(), each -> each.constant(Key.values())));
    }

    private static LocalDate readDay(ByteSource in) {
        return LocalDate.parse(in.text());
    }
}
