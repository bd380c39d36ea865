package org.needmatch.server.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Placement;
import org.needmatch.internal.io.read.InputReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.server.desk.DeskEndpoints;
import org.needmatch.server.desk.DeskServer;
import org.needmatch.server.desk.DeskSession;
import org.needmatch.server.desk.DeskSetup;
import org.needmatch.server.desk.Edit;

/**
 * A desk on a small town with a published plan, open in a browser that the
 * tests of a class share.
 */
abstract class DeskInBrowser {
  private static final String VOLUNTEERS = """
      volunteer_id,name,latitude,longitude,max_sessions_per_week,skills,availability
      V1,Ann Archer,53.65,-1.78,2,,Mon 09:00-17:00;Tue 09:00-17:00
      V2,Bob Baker,53.65,-1.78,2,,Mon 09:00-17:00;Tue 09:00-17:00
      V3,Cem Carter,53.65,-1.78,2,driving,Mon 09:00-17:00;Wed 09:00-17:00;Thu 09:00-17:00
      V4,Dora Dean,53.65,-1.78,1,,Wed 09:00-17:00;Thu 09:00-17:00
      V5,Eve Ellis,53.65,-1.78,2,,Mon 09:00-17:00;Wed 09:00-17:00
      V6,Fay Ford,53.65,-1.78,1,driving,Fri 09:00-17:00
      """;
  private static final String NEEDS = """
      need_id,title,venue,latitude,longitude,initiative,area,date,start,end,volunteers,skills
      L1,Lunch club,Town Hall,53.65,-1.78,meals,north,2026-11-23,12:00,14:00,2,
      L2,Lunch club,Town Hall,53.65,-1.78,meals,north,2026-11-24,12:00,14:00,2,
      C1,Coffee morning,Library,53.65,-1.78,meals,south,2026-11-25,10:00,12:00,2,
      B1,Befriending visit,The person's home,53.65,-1.78,visits,north,2026-11-23,10:00,11:00,1,
      B2,Befriending visit,The person's home,53.65,-1.78,visits,south,2026-11-25,14:00,15:00,1,
      D1,Lift to the clinic,Clinic,53.65,-1.78,visits,south,2026-11-26,09:00,10:00,1,driving
      N1,Coffee morning,Library,53.65,-1.78,meals,south,2026-12-02,10:00,12:00,1,
      """;
  private static final List<Placement> PUBLISHED = List.of(new Placement("L1", "volunteer", "V1"),
      new Placement("L1", "volunteer", "V2"), new Placement("L2", "volunteer", "V1"),
      new Placement("C1", "volunteer", "V4"), new Placement("D1", "volunteer", "V3"));

  @TempDir
  static Path profile;
  static Chromium browser;

  @TempDir
  Path folder;
  DeskSession session;
  private DeskServer server;

  @BeforeAll
  static void start() throws Exception {
    browser = Chromium.start(profile);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void publishAndOpen() throws Exception {
    town(folder);
    try (var first = DeskSession.open(setup())) {
      long revision = 1;
      for (var place : PUBLISHED) {
        first.act(revision++, new Edit.Place(place));
      }
      first.save(revision, "");
    }
    serve();
    browser.look(1366, 850, false);
    enter();
  }

  private static void town(Path folder) throws IOException {
    Files.writeString(folder.resolve("volunteers.csv"), VOLUNTEERS);
    Files.writeString(folder.resolve("needs.csv"), NEEDS);
    Files.writeString(folder.resolve("initiatives.csv"),
        "initiative_id,name\nmeals,Meals together\nvisits,Visits and lifts\n");
    Files.writeString(folder.resolve("areas.csv"),
        "area_id,name\nnorth,North End\nsouth,South Side\n");
    Files.writeString(folder.resolve("matcher.json"),
        "{\"format\": 1, \"week\": \"2026-11-23\", \"weeks\": 2}");
  }

  DeskSetup setup() {
    return new DeskSetup(folder, plan(), week -> InputReader.read(folder, ReadOptions.defaults()),
        null, null, true, Matcher.create(), 1, "test");
  }

  Path plan() {
    return folder.resolve("plan");
  }

  void serve() throws Exception {
    session = DeskSession.open(setup());
    server = DeskServer.start(0, DeskEndpoints.of(session));
  }

  void enter() {
    browser.open(server.entry());
    browser.until("document.querySelector('#grid [data-key]')");
  }

  void close() throws IOException {
    server.close();
    session.close();
  }

  @AfterEach
  void endWithoutComplaint() throws IOException {
    browser.open(URI.create("about:blank"));
    close();
    assertThat(browser.complaints().stream().filter(one -> !one.startsWith("asked")).toList())
        .as("errors in the browser").isEmpty();
  }

  /** The seat of somebody, or an empty one of the role. */
  static String seat(String need, String volunteer) {
    return "#grid [data-key=\"" + need + "~volunteer~" + volunteer + "\"]";
  }

  static void openSeat(String need, String volunteer) {
    browser.click(seat(need, volunteer));
    browser.until("document.querySelector('#panel[open] h2')");
  }

  static void inPanel(String words) {
    browser.click("#panel button", words);
  }

  static void untilPanelSays(String words) {
    browser.until(
        "document.getElementById('panel').innerText.includes(" + Chromium.quoted(words) + ")");
  }

  static void untilStripSays(String words) {
    browser.until(
        "document.getElementById('strip').innerText.includes(" + Chromium.quoted(words) + ")");
  }

  static void focusSeat(String need, String volunteer) {
    browser.value("document.querySelector(" + Chromium.quoted(seat(need, volunteer)) + ").focus()");
  }

  static String focused() {
    return browser.value("document.activeElement.dataset.key ?? document.activeElement.id")
        .asText();
  }

  static void untilFocused(String key) {
    browser.until("(document.activeElement.dataset.key ?? document.activeElement.id) === "
        + Chromium.quoted(key));
  }
}
