package org.needmatch.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.internal.io.read.CostsReader;
import org.needmatch.internal.whatif.RecruitProfiles;
import org.needmatch.rules.RuleSet;
import org.needmatch.whatif.Intervention;

class MoneyCatalogueTest {
  @TempDir
  Path folder;

  @Test
  void aRowIsAnOptionForEverybodyWhomItWouldLetSitSomewhere() throws Exception {
    var file = Files.writeString(folder.resolve("costs.csv"), """
        option,kind,cost,skills,kilometres,area,people,volunteer_id,dbs_level
        course,training,15,cooking,,,,,
        check,check,40,,,,,,
        mileage,mileage,25,,15,,,,
        bus,minibus,90,,15,town,8,,
        for cat,check,30,,,,,cat,basic
        """);
    var problem = CampaignWeeks.town();

    var catalogue = MoneyCatalogue.of(problem, RuleSet.standard(), CostsReader.read(file, problem),
        100_00);

    assertThat(catalogue.options()).extracting(Option::name).containsExactly("course", "course",
        "course", "check", "check", "check", "mileage", "mileage", "bus", "for cat");
    assertThat(catalogue.options().get(3)).isInstanceOfSatisfying(Option.Single.class,
        one -> assertThat(((Intervention.Check) one.change()).renewed().level().name())
            .isEqualTo("BASIC"));
    assertThat(((Option.Lift) catalogue.options().get(8)).people()).containsExactly("ann", "bob");
  }

  @Test
  void newPeopleAreOfTheKindsThatSeatsAskForOrAsTheRowSays() throws Exception {
    var file = Files.writeString(folder.resolve("costs.csv"), """
        option,kind,cost,most,area,latitude,longitude,date,start,end,skills
        any,volunteer,45,2,town,,,,,,
        cook,volunteer,60,,,53.6,-1.8,2026-11-23,11:00,14:00,cooking
        """);
    var problem = CampaignWeeks.town();
    var catalogue = MoneyCatalogue.of(problem, RuleSet.standard(), CostsReader.read(file, problem),
        100_00);
    assertThat(catalogue.options()).hasSize(RecruitProfiles.all(problem).size() + 1);
    assertThat(catalogue.options().getLast()).isInstanceOfSatisfying(Option.Single.class, one -> {
      var profile = ((Intervention.Recruit) one.change()).profile();
      assertThat(profile.skills()).containsExactly("cooking:1");
      assertThat(profile.free().start()).hasToString("2026-11-23T11:00");
      assertThat(profile.area()).isNull();
    });
    assertThat(catalogue.most(0)).isEqualTo(2);
  }
}
