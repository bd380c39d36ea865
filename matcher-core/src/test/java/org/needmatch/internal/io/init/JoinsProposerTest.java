package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinsProposerTest extends ProposedFiles {
  @Test
  void startsInUtcWithLengthsAndJobsElsewhere() throws Exception {
    files.with("volunteers.csv", PEOPLE, PERSON)
        .with("shift export.csv", "Id,Job__c,Start_Date_Time__c,Duration__c,Number_Wanted__c",
            "s1,J1,2026-06-03T18:00:00.000Z,1.0,1.0", "s2,J2,2026-06-04T08:30:00.000Z,1.5,2.0")
        .with("jobs.csv", "Id,Name,Zip", "J1,Walk,HD1 1AA", "J2,Talk,HD1 1AB", "J3,Sing,HD1 1AA")
        .with("postcodes.csv", "postcode,lat,long", "HD1 1AA,53.65,-1.78", "HD1 1AB,53.65,-1.78");
    var settings = files.settings();
    assertThat(settings.at("/files/needs.csv").asText()).isEqualTo("shift export.csv");
    assertThat(settings.at("/joins/needs.csv/0/on/Job__c").asText()).isEqualTo("Id");
    assertThat(settings.at("/columns/needs.csv/jobs.csv: Zip").asText()).isEqualTo("postcode");
    var needs = files.read().problem().needs();
    assertThat(needs).extracting(need -> need.title()).containsExactly("Walk", "Talk");
    assertThat(needs.getFirst().time().start().toString()).isEqualTo("2026-06-03T19:00");
  }
}
