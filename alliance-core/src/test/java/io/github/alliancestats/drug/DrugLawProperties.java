package io.github.alliancestats.drug;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.DrugLaw.Provision;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the drug law, whatever drug, day and class a caller adds to it. */
class DrugLawProperties {

    private static final LocalDate IN_FORCE = LocalDate.of(1973, 7, 1);
    private static final Drug OWN = Drug.of("own", "A drug of the test", DrugFamily.OTHER);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(0, LocalDate.of(2040, 1, 1).toEpochDay() - IN_FORCE.toEpochDay())
                .map(IN_FORCE::plusDays);
    }

    @Property
    void drugOfTheCallers_isClassAWhenPreparedForInjection_justWhereItIsClassB(
            @ForAll DrugClass added,
            @ForAll Preparation preparation,
            @ForAll("days") LocalDate from,
            @ForAll("days") LocalDate day) {
        DrugLaw law = DrugLaw.misuseOfDrugsAct().with(new Provision(OWN, from, added, "an order of the test", true));
        boolean isKnown = !day.isBefore(from) && !day.isAfter(law.knownThrough());
        DrugClass ordinary = isKnown ? added : DrugClass.UNKNOWN;
        boolean raised = ordinary == DrugClass.B && preparation == Preparation.INJECTION;

        assertThat(law.classOf(OWN, preparation, day)).isEqualTo(raised ? DrugClass.A : ordinary);
    }

    @Property
    void aProvision_changesNoDayBeforeIt_andNoOtherDrug(
            @ForAll DrugClass added, @ForAll("days") LocalDate from, @ForAll("days") LocalDate day) {
        DrugLaw law = DrugLaw.misuseOfDrugsAct();
        DrugLaw amended = law.with(new Provision(Drug.GHB, from, added, "an order of the test", true));

        assertThat(amended.provision(Drug.KETAMINE, day)).isEqualTo(law.provision(Drug.KETAMINE, day));
        if (day.isBefore(from)) {
            assertThat(amended.provision(Drug.GHB, day)).isEqualTo(law.provision(Drug.GHB, day));
        }
    }
}
