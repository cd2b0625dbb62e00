package io.github.alliancestats.examples.opendata.homeoffice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * All that is told of the data set. Its figures are the publisher's, and what was made of them is said.
 *
 * @param dataSet its name
 * @param figuresByForce how many figures the tables by force have
 * @param forces the forces
 * @param cumbria what was published of Cumbria, by year
 * @param totalsAgainstClasses the totals beside the sums of their classes
 * @param sumsOfForces sums over forces and over years
 * @param englandAndWales the figures of England and Wales
 */
public record HomeOfficeReport(
        String dataSet,
        TableSizes figuresByForce,
        List<String> forces,
        Map<String, ForceYear> cumbria,
        TotalsCheck totalsAgainstClasses,
        SumsOfForces sumsOfForces,
        EnglandAndWales englandAndWales) {

    /**
     * Reports on the data set in a folder.
     *
     * @param folder where the folder raw is, with the tables in it
     * @return the report
     * @throws IOException with a message that names the file, if one can't be read
     */
    public static HomeOfficeReport of(Path folder) throws IOException {
        HomeOfficeData data = HomeOfficeData.of(folder);
        EnglandAndWales inAll = EnglandAndWales.of(data);
        return new HomeOfficeReport(
                "home-office",
                TableSizes.of(data),
                List.copyOf(data.forces()),
                ForceYear.series(data, inAll, "Cumbria"),
                TotalsCheck.of(data),
                SumsOfForces.of(data),
                inAll);
    }
}
