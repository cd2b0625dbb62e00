package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.stats.Measure;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a figure from an option. */
final class MeasureConverter implements ITypeConverter<Measure<?>> {

    @Override
    public Measure<?> convert(String id) {
        return Measure.standard().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("expected one of " + ids() + ", but was " + Printable.quoted(id)));
    }

    private static String ids() {
        return Measure.standard().stream().map(Measure::id).collect(Collectors.joining(", "));
    }
}
