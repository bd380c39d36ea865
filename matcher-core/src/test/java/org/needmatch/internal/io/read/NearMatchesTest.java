package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needmatch.diagnostics.FindingCode;

class NearMatchesTest extends InputFixture {
  @Test
  void idsAreReadAsTheOnesTheyAreNearToOnlyWhenSaid() {
    input
        .volunteers("latitude,longitude,availability", "00123,53.65,-1.78,Mon 09:00-17:00",
            "00456,53.65,-1.78,Mon 09:00-17:00")
        .file("availability.csv", "volunteer_id,day,start,end\n123,Tue,09:00,10:00\n")
        .file("pairs.csv", "volunteer_a,volunteer_b,rule\n123,456,together\n");
    assertThat(input.read().problem().volunteers().get(0).available()).hasSize(1);
    assertThat(input.read().problem().pairs()).isEmpty();
    input.file("matcher.json", "{\"near\": {\"ids\": \"apply\"}}");
    var result = input.read();
    assertThat(result.problem().volunteers().get(0).available()).hasSize(2);
    assertThat(result.problem().pairs()).hasSize(1);
    assertThat(result.findings()).extracting(f -> f.file() + " " + f.column() + " " + f.code())
        .containsExactly("availability.csv volunteer_id near-word",
            "pairs.csv volunteer_a near-word", "pairs.csv volunteer_b near-word");
    assertThat(result.findings().get(0).message()).contains("123 for 00123.");
  }

  @Test
  void anIdOfMembersIsNeverGuessed() {
    input
        .volunteers("latitude,longitude,availability", "00123,53.65,-1.78,Mon 09:00-17:00",
            "9,53.65,-1.78,Mon 09:00-17:00")
        .file("members.csv", "volunteer_id,member_id,dbs_level\n123,m,enhanced\n")
        .file("matcher.json", "{\"near.ids\": \"apply\"}");
    assertThat(InputText.volunteers(input.read())).containsExactly("9");
  }

  @Test
  void postcodesAreNamedWithoutTellingAHome() {
    input.file("postcodes.csv", "postcode,lat,long\nHD1 0AA,53.65,-1.78\nHD1 1AB,53.66,-1.78\n")
        .file("volunteers.csv", """
            volunteer_id,postcode,availability
            V1,HD1 OAA,Mon 09:00-17:00
            V2,hd11ab,Mon 09:00-17:00
            """).file("needs.csv", """
            need_id,postcode,date,start,end
            N1,HDI 1AB,2026-11-23,10:00,12:00
            N2,HD1-1AB,2026-11-23,10:00,12:00
            """);
    assertThat(input.refusal().code()).isEqualTo(FindingCode.NO_NEEDS.code());
    input.file("matcher.json", "{\"near\": {\"postcodes\": \"apply\"}}");
    var result = input.read();
    assertThat(InputText.needs(result)).containsExactly("N1", "N2");
    assertThat(result.problem().volunteers().get(0).home()).isNotNull();
    assertThat(result.findings()).extracting(f -> f.file() + " " + f.code())
        .containsExactlyInAnyOrder("needs.csv near-word", "volunteers.csv near-word");
    assertThat(result.findings().stream().filter(f -> f.file().equals("volunteers.csv")).toList()
        .toString()).doesNotContain("HD1");
  }

  @Test
  void areasGoByTheirNames() {
    input.file("areas.csv", "area_id,name\nE05001,Dalton Ward\n").file("needs.csv", """
        need_id,latitude,longitude,area,date,start,end
        N1,53.65,-1.78,dalton ward,2026-11-23,10:00,12:00
        N2,53.65,-1.78,E05001,2026-11-23,10:00,12:00
        """);
    assertThat(input.read().findings()).extracting(f -> f.code()).containsExactly("near-word",
        "area-unknown");
    assertThat(input.read().findings().get(0).message())
        .contains("dalton ward: did you mean E05001?");
    input.file("matcher.json", "{\"near\": {\"areas\": \"apply\"}}");
    assertThat(input.read().problem().needs()).extracting(n -> n.area()).containsOnly("E05001");
  }

  @Test
  void wordsOfVolunteersMeetThoseThatNeedsAsk() {
    input
        .volunteers("latitude,longitude,availability,skills,languages,gender",
            "V1,53.65,-1.78,Mon 09:00-17:00,First Aid:3;driving,English;Punjabi,Woman")
        .needs("latitude,longitude,date,skills,languages,gender",
            "N1,53.65,-1.78,2026-11-23,first-aid:2,en;urdu,female");
    assertThat(input.read().findings()).extracting(f -> f.column() + " " + f.code())
        .containsExactly("skills near-word", "languages near-word", "gender near-word");
    assertThat(input.read().problem().volunteers().get(0).languages()).contains("english");
    input.file("matcher.json",
        "{\"near\": {\"skills\": \"apply\", \"languages\": \"apply\", \"genders\": \"apply\"}}");
    var one = input.read().problem().volunteers().get(0);
    assertThat(one.skills()).containsEntry("first-aid", 3).containsKey("driving");
    assertThat(one.languages()).isEqualTo(Set.of("en", "punjabi"));
    assertThat(one.gender()).isEqualTo("female");
  }

  @Test
  void aWordThatIsNearToTwoIsNearToNone() {
    input
        .volunteers("latitude,longitude,availability,skills",
            "V1,53.65,-1.78,Mon 09:00-17:00,firstaid")
        .needs("latitude,longitude,date,skills", "N1,53.65,-1.78,2026-11-23,first-aid;first aid");
    assertThat(input.read().findings()).isEmpty();
    input.file("matcher.json", "{\"near\": {\"skills\": \"always\"}}");
    InputText.assertCode(input.refusal(), FindingCode.SETTING_BAD, "matcher.json", 1, "near.skills",
        "always");
  }
}
