package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"role.csv", "Roles.CSV", "roles (1).csv", "Roles copy.csv",
      "roles - Copy.csv", "roles_final_v2.csv", "roles.csv.txt", "roles.xlsx", "rolse.csv", "roles",
      "matcher.json.txt", "matcher.txt", "Matcher copy.json", "settings.json", "previous.CSV.bak",
      "pairs-old.csv", "volunteers_new.csv", "members 2026-11-23.csv", "youth club roles.csv",
      "area.csv", "availabilty.csv", "pair.csv", "history.csv.csv", "postcode.csv",
      "needs Nov 23rd.csv", "own-policy.json", "dbs checks.xlsx", "Unavailable.csv",
      "do not place with.csv", "rota.csv", "clients.csv", "suspended people.csv", "exclusions.csv",
      "safeguarding.csv", "holidays.csv"})
  void filesThatAreMissedAreUnclear(String name) {
    assertThat(FileName.of(name).unclear(false)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"roles (1).csv", "Roles copy.csv", "volunteers_new.csv",
      "needs final.csv", "roles.json", "Pairs.csv", "matcher (2).json"})
  void copiesBesideOursAreUnclear(String name) {
    assertThat(FileName.of(name).unclear(true)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"volunteers.xlsx", "volunteers_old.csv", "needs.csv.bak",
      "roles template.csv", "pairs-backup.csv", "previous.old", "leeds needs.csv"})
  void sourcesAndBackupsBesideOursAreOnlyNamed(String name) {
    assertThat(FileName.of(name).unclear(true)).isNull();
    assertThat(FileName.of(name).near()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README", "build.py", "expected.json", "notes.txt",
      "Volunteer policy.pdf", "safeguarding.pdf", "history of the charity.csv", "logo.png",
      "nyc_service_volunteer_opportunities_historical.csv", "map.geojson", "package.json",
      "areas of interest.csv", "thumbs.db", "desktop.ini", "invoice.xlsx", "mailing list.csv",
      "budget.xlsx", "venues.csv", "contacts.csv", "assignments.csv", "LICENSE", "rules.html"})
  void otherFilesAreOnlyNamed(String name) {
    assertThat(FileName.of(name).unclear(false)).isNull();
  }
}
