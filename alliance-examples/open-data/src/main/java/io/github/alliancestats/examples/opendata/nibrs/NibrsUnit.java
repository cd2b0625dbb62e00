package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codes of units in NIBRS, each with the library's unit and the measure that adds it. */
@SuppressWarnings("ImmutableEnumChecker") // a Measure is immutable, as its documentation says
enum NibrsUnit {
    GM(QuantityUnit.GRAM, DrugMeasures.MASS),
    KG(QuantityUnit.KILOGRAM, DrugMeasures.MASS),
    OZ(QuantityUnit.OUNCE, DrugMeasures.MASS),
    LB(QuantityUnit.POUND, DrugMeasures.MASS),
    ML(QuantityUnit.MILLILITRE, DrugMeasures.VOLUME),
    LT(QuantityUnit.LITRE, DrugMeasures.VOLUME),
    FO(QuantityUnit.US_FLUID_OUNCE, DrugMeasures.VOLUME),
    GL(QuantityUnit.US_GALLON, DrugMeasures.VOLUME),
    DU(QuantityUnit.DOSE, DrugMeasures.DOSES),
    NP(QuantityUnit.PLANT, DrugMeasures.PLANTS),
    /** Not reported. The quantity beside it is always 1, which is no amount. */
    XX(null, null);

    private final @Nullable QuantityUnit unit;
    private final @Nullable Measure<Quantity> measure;

    NibrsUnit(@Nullable QuantityUnit unit, @Nullable Measure<Quantity> measure) {
        this.unit = unit;
        this.measure = measure;
    }

    /** The unit with this code, if there is one. */
    static Optional<NibrsUnit> reportedAs(String code) {
        return Arrays.stream(values()).filter(unit -> unit.name().equals(code)).findFirst();
    }

    Optional<QuantityUnit> unit() {
        return Optional.ofNullable(unit);
    }

    Optional<Measure<Quantity>> measure() {
        return Optional.ofNullable(measure);
    }

    /** So many of this unit; empty if the unit was not reported. */
    Optional<Quantity> quantity(BigDecimal number) {
        return unit().map(known -> Quantity.of(number, known));
    }
}
