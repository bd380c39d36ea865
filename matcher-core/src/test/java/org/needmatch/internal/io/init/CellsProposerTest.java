package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsProposerTest extends ProposedFiles {
  @Test
  void milesAndSpreadsheetNumbersAreReadAsTheyAre() throws Exception {
    files.with("people.csv", "Volunteer ID,lat,long,Max travel (miles),availability",
        "V1,53.65,-1.78,10,Mon-Sun 08:00-20:00").with("rota.csv",
            "Shift ID,lat,long,Shift date,Shift start,Shift end,Spots",
            "n1,53.65,-1.93,46350,0.416666667,0.5,1");
    var problem = files.read().problem();
    assertThat(problem.volunteers().getFirst().maxTravelKm()).isEqualTo(16.09344);
    assertThat(problem.needs().getFirst().time().start().toString()).isEqualTo("2026-11-24T10:00");
  }

  @Test
  void wordsForBlankAndSeparatorsOfLists() {
    files.with("helpers.csv", "ID,Name,lat,lng,radius_km,Skills",
        "V1,Ann Lee,53.65,-1.78,5,\"Cleaning, Driving\"", "V2,Ben Ray,53.65,-1.78,tbc,Driving",
        "V3,Cat Low,53.65,-1.78,\"2,5\",n/a", "V4,Dee Moy,53.65,-1.78,\"7,5\",\"Driving, Cooking\"",
        "V5,Eve Nay,53.65,-1.78,3,Driving");
    var settings = files.settings();
    assertThat(settings.at("/separators/volunteers.csv/skills").asText()).isEqualTo(",");
    assertThat(settings.at("/blank/volunteers.csv/*")).hasSize(2);
    assertThat(settings.at("/decimalComma/volunteers.csv/0").asText()).isEqualTo("max_travel_km");
  }
}
