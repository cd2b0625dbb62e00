package io.github.alliancestats.examples.opendata.homeoffice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * The drugs whose quantities are published, each with its unit. What is published in doses is published in
 * thousands of them.
 */
enum MeasuredDrug {
    COCAINE("Cocaine", Unit.KILOGRAMS),
    CRACK("Crack", Unit.KILOGRAMS),
    ECSTASY("Ecstasy", Unit.THOUSAND_DOSES),
    HEROIN("Heroin", Unit.KILOGRAMS),
    LSD("LSD", Unit.THOUSAND_DOSES),
    METHADONE("Methadone", Unit.THOUSAND_DOSES),
    MORPHINE("Morphine", Unit.THOUSAND_DOSES),
    HERBAL_CANNABIS("Herbal cannabis", Unit.KILOGRAMS),
    CANNABIS_RESIN("Cannabis resin", Unit.KILOGRAMS),
    CANNABIS_PLANTS("Cannabis plants", Unit.PLANTS),
    AMPHETAMINES("Amphetamines", Unit.KILOGRAMS),
    BARBITURATES("Barbiturates", Unit.THOUSAND_DOSES),
    KETAMINE("Ketamine", Unit.KILOGRAMS),
    ANABOLIC_STEROIDS("Anabolic steroids", Unit.THOUSAND_DOSES),
    BENZODIAZEPINES("Benzodiazepines", Unit.THOUSAND_DOSES),
    GHB("GHB", Unit.THOUSAND_DOSES),
    TEMAZEPAM("Temazepam", Unit.THOUSAND_DOSES);

    /** Its table by force has plants in thousands, as no other has. */
    private static final FinancialYear YEAR_OF_THOUSAND_PLANTS = new FinancialYear(2010);

    private final String heading;
    private final Unit unit;

    MeasuredDrug(String heading, Unit unit) {
        this.heading = heading;
        this.unit = unit;
    }

    /** The units of the tables. */
    enum Unit {
        KILOGRAMS("kg"),
        THOUSAND_DOSES("thousand doses"),
        PLANTS("plants");

        private final String title;

        Unit(String title) {
            this.title = title;
        }

        /** {@return the name as it stands after a number} */
        @Override
        public String toString() {
            return title;
        }
    }

    /** The drug with this heading, in capitals or not, if there is one. */
    static Optional<MeasuredDrug> headed(String heading) {
        return Arrays.stream(values())
                .filter(drug -> drug.heading.equalsIgnoreCase(heading))
                .findFirst();
    }

    Unit unit() {
        return unit;
    }

    /** What the table by force of a year says, in the unit of the drug. */
    BigDecimal inUnit(FinancialYear year, BigDecimal published) {
        boolean thousands = this == CANNABIS_PLANTS && year.equals(YEAR_OF_THOUSAND_PLANTS);
        return thousands ? published.movePointRight(3) : published;
    }

    /** {@return the heading} */
    @JsonValue
    @Override
    public String toString() {
        return heading;
    }
}
