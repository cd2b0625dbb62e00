package io.github.alliancestats.examples.annualupdate.exports;

import java.util.Map;

/** The headers that each file of records must have beside the columns that all of them share. */
public final class Headers {

    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry(
                    "drug-seizures.csv",
                    "seizure_id,seized_at,line,drug,preparation,quantity,unit,identity,basis,low,typical,high,currency,"
                            + "price_date,region,source"),
            Map.entry("cannabis-farms.csv", "farm_id,closed_on,plants"),
            Map.entry("cash-seizures.csv", "seizure_id,seized_at,line,amount,currency"),
            Map.entry("assets.csv", "asset_id,kind,taken_by,taken_at,value,currency"),
            Map.entry("confiscation-orders.csv", "order_id,made_on,joint_benefit,currency,line,person,ordered,benefit"),
            Map.entry("investigations.csv", "investigation_id,opened_on,closed_on,amount,currency,instrument"),
            Map.entry("crime-groups.csv", "crime_group_id,group,opened_on,archived_on,dismantled_on,definition"),
            Map.entry("disruptions.csv", "disruption_id,disrupted_on,assessment,strand,part"),
            Map.entry("proceedings.csv", "case_id,person,online,principal"),
            Map.entry("warrants.csv", "warrant_id,obtained_on,executed_on,power,addresses"),
            Map.entry("stop-searches.csv", "search_id,searched_at,type,object,outcome"),
            Map.entry("county-lines.csv", "closure_id,closed_on,type"),
            Map.entry("weapons.csv", "seizure_id,seized_at,line,weapon,number"),
            Map.entry("actions.csv", "action_id,done_on,type,number"),
            Map.entry("safeguarding.csv", "step_id,done_on,step,person,age"),
            Map.entry("public-reports.csv", "report_id,received_at,channel,followed_up,followed_up_on"));

    private Headers() {}

    /** A header that begins with force, revision, recorded_at, operations and area. */
    public static String of(String file, String... more) {
        String header = "force,revision,recorded_at,operations,area," + OWN.get(file);
        return more.length == 0 ? header : header + "," + String.join(",", more);
    }
}
