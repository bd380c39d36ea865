package org.needmatch.server.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.server.desk.Edit;

/**
 * Each thing that a coordinator does to a seat, in a real browser on the real
 * server.
 */
class DeskActionsTest extends DeskInBrowser {

  @Test
  void aSeatTellsWhoIsThereAndWhyAndGivesTheKeyboardBack() {
    focusSeat("L1", "V1");
    browser.press("Enter");
    untilFocused("panel-title");
    untilPanelSays("Why they are here");
    assertThat(browser.text("#panel")).contains("Lunch club", "Mon 23 Nov", "Town Hall", "V1",
        "proposed", "Also in this session", "V2");
    browser.screenshot("seat");

    browser.press("Escape");
    untilFocused("L1~volunteer~V1");
    assertThat(browser.value("document.getElementById('panel').open").asBoolean()).isFalse();
  }

  @Test
  void anEmptySeatTellsItsReasonAndWhomToAskInWhichOrder() {
    openSeat("L2", "");
    untilPanelSays("Who could come, best first");
    assertThat(browser.text("#panel")).contains("1 seat is empty; 2 wanted, at least", "V2");
    browser.screenshot("candidates");
    inPanel("V2 says no");
    untilStripSays("1 change since published");
    untilPanelSays("V2, declined");
    browser.press("Control+z");
    untilStripSays("Nothing changed since published.");

    inPanel("Place V2");
    browser.until("document.querySelector('" + seat("L2", "V2").replace("'", "\\'") + "')");
    untilPanelSays("proposed, new");
    untilStripSays("1 change since published");
  }

  @Test
  void whoDeclinesIsAnsweredByAProposalThatIsKept() {
    openSeat("D1", "V3");
    inPanel("Declines: V3");
    untilStripSays("V3");
    untilPanelSays("1 seat is empty");
    openSeat("L1", "V2");
    inPanel("Declines: V2");
    untilStripSays("2 changes since published");
    browser.until("document.querySelectorAll('#job details li').length > 0");
    browser.screenshot("proposal");
    browser.click("#job button", "Keep");
    browser.until("document.getElementById('job').hidden");
    browser.until("document.querySelectorAll('#strip li').length > 2");
  }

  /** It was shown as if it were a seat, and every button was refused. */
  @Test
  void aNoThatWasSavedIsTakenBack() throws Exception {
    session.act(1,
        new Edit.Answer(new Placement("L1", "volunteer", "V2"), ResponseStatus.DECLINED));
    session.save(2, "");
    browser.open(URI.create("about:blank"));
    browser.until("location.href === 'about:blank'");
    close();
    serve();
    enter();
    openSeat("L1", "V2");
    assertThat(browser.text("#panel .buttons")).isEqualTo("Can come after all");
    browser.screenshot("said-no");
    inPanel("Can come after all: V2");
    browser.until(label("L1", "V2") + ".includes('proposed')");
    untilStripSays("1 change since published");
    browser.press("Control+z");
    browser.until(label("L1", "V2") + ".includes('declined')");
    browser.press("Escape");
    focusSeat("L1", "V2");
    browser.press("d");
    browser.press("a");
    browser.until(label("L1", "V2") + ".includes('proposed')");
    assertThat(browser.text("#notices")).isEmpty();
    session.save(4, "");
    assertThat(Files.readString(plan().resolve("assignments.csv"))).contains("V2");
  }

  @Test
  void acceptsAndPinsByKeysOnTheSeat() {
    focusSeat("L1", "V1");
    browser.press("a");
    browser.until(label("L1", "V1") + ".includes('accepted')");
    untilFocused("L1~volunteer~V1");
    browser.press("p");
    browser.until(label("L1", "V1") + ".includes('pinned')");
    browser.until("document.getElementById('live').textContent.includes('pinned')");
    browser.press("p");
    browser.until("!" + label("L1", "V1") + ".includes('pinned')");
    browser.press("a");
    browser.until(label("L1", "V1") + ".includes('proposed')");
    untilStripSays("Nothing changed since published.");
  }

  private static String label(String need, String volunteer) {
    return "(document.querySelector(" + Chromium.quoted(seat(need, volunteer))
        + ")?.ariaLabel ?? '')";
  }

  @Test
  void movesSomebodyByKeyboardAlone() {
    focusSeat("C1", "V4");
    browser.press("Enter");
    untilFocused("panel-title");
    tabUntil("document.activeElement.dataset.key === 'do:move'");
    browser.press("Enter");
    browser.until("document.querySelector('#ask[open] button[aria-label^=\"Move here\"]')");
    browser.screenshot("move");
    tabUntil("document.activeElement.ariaLabel?.startsWith('Move here: Befriending visit, Wed')");
    browser.press("Enter");
    browser.until("document.querySelector(" + Chromium.quoted(seat("B2", "V4")) + ")");
    assertThat(
        browser.value("document.querySelector(" + Chromium.quoted(seat("C1", "V4")) + ")").isNull())
        .isTrue();
  }

  private static void tabUntil(String condition) {
    for (int i = 0; i < 60 && !browser.value("Boolean(" + condition + ")").asBoolean(); i++) {
      browser.press("Tab");
    }
    browser.until(condition);
  }

  @Test
  void movesSomebodyByDraggingToo() {
    browser.value(
        """
            (() => {
              const [from, to] = %s.map((one) => document.querySelector(one));
              const dataTransfer = new DataTransfer();
              const send = (type, at) => at.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
              send('dragstart', from); send('dragover', to); send('drop', to); send('dragend', from);
            })()
            """
            .formatted(quotedList(seat("C1", "V4"), seat("B2", ""))));
    browser.until("document.querySelector(" + Chromium.quoted(seat("B2", "V4")) + ")");
  }

  private static String quotedList(String... texts) {
    return "[" + String.join(", ", Arrays.stream(texts).map(Chromium::quoted).toList()) + "]";
  }

  @Test
  void whatARuleForbidsIsRefusedWithItsSentences() {
    browser.value(
        """
            (() => {
              const [from, to] = %s.map((one) => document.querySelector(one));
              const dataTransfer = new DataTransfer();
              const send = (type, at) => at.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
              send('dragstart', from); send('drop', to);
            })()
            """
            .formatted(quotedList(seat("C1", "V4"), seat("L2", ""))));
    browser.until("document.querySelector('#notices [role=alert]')");
    assertThat(browser.text("#notices")).contains("V4", "free");
    untilStripSays("Nothing changed since published.");
    browser.screenshot("refused");
  }

  @Test
  void undoesRedoesAndTakesBack() {
    focusSeat("L1", "V1");
    browser.press("a");
    untilStripSays("1 change since published");
    browser.press("Control+z");
    untilStripSays("Nothing changed since published.");
    browser.press("Control+Shift+z");
    untilStripSays("1 change since published");
    browser.click("#undo");
    untilStripSays("Nothing changed since published.");
    browser.click("#redo");
    untilStripSays("1 change since published");

    focusSeat("L1", "V2");
    browser.press("p");
    untilStripSays("2 changes since published");
    browser.click("#strip summary");
    browser.screenshot("strip");
    browser.click("#strip button", "Take back: V1");
    untilStripSays("1 change since published");
    assertThat(browser.text("#strip")).contains("V2").doesNotContain("V1");
  }

  @Test
  void insistingTellsItsCostAndStandsAsAProposal() {
    openSeat("B2", "");
    untilPanelSays("Who could come");
    browser.value("document.getElementById('somebody').focus()");
    browser.type("V4");
    browser.press("Enter");
    browser.until("document.querySelector('#ask[open]')?.innerText.includes('Propose this')");
    browser.screenshot("insist");
    browser.click("#ask button", "Propose this");
    browser.until("!document.getElementById('ask').open");
    browser
        .until("document.getElementById('job').innerText.includes('What insisting would change')");
    browser.click("#job button", "Throw away");
    browser.until("document.getElementById('job').hidden");

    browser.value("document.getElementById('somebody').focus()");
    browser.press("Control+a");
    browser.type("V1");
    browser.press("Enter");
    browser.until(
        "document.querySelector('#ask[open]')?.innerText.includes('What stands against it')");
  }

  @Test
  void whatIsMarkedInAFieldStaysMarkedWhenThePanelIsDrawnAnew() throws Exception {
    openSeat("B2", "");
    untilPanelSays("Who could come");
    browser.value("document.getElementById('somebody').focus()");
    browser.type("V4");
    browser.press("Control+a");
    browser.value("window.field = document.getElementById('somebody')");
    session.act(1,
        new Edit.Answer(new Placement("L1", "volunteer", "V1"), ResponseStatus.ACCEPTED));
    browser.until("window.field !== document.getElementById('somebody')");
    untilFocused("somebody");
    browser.type("V1");
    assertThat(browser.value("document.getElementById('somebody').value").asText()).isEqualTo("V1");
  }

  @Test
  void savesWithANoteAndTellsWhatWasWritten() throws IOException {
    focusSeat("L1", "V1");
    browser.press("a");
    untilStripSays("1 change since published");
    browser.press("Control+s");
    untilFocused("note");
    browser.type("Ann rang on Monday");
    browser.screenshot("save");
    browser.click("#ask button.main", "Save");
    browser.until("document.querySelector('#ask[open] h2')?.textContent === 'Saved'");
    assertThat(browser.text("#ask")).contains("assignments.csv");
    browser.screenshot("saved");
    browser.press("Escape");
    untilStripSays("Nothing changed since published.");
    assertThat(Files.readString(plan().resolve("assignments.csv"))).contains("accepted");
    assertThat(everything(plan())).contains("Ann rang on Monday");
  }

  private static String everything(Path folder) throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void leavingWithUnsavedChangesAsksFirst() {
    focusSeat("L1", "V1");
    browser.press("a");
    untilStripSays("1 change since published");
    browser.open(URI.create("about:blank"));
    browser.until("location.href === 'about:blank'");
    assertThat(browser.complaints()).contains("asked: beforeunload");
  }

  @Test
  void whatADeadDeskLeftIsOfferedAgain() throws Exception {
    focusSeat("L1", "V1");
    browser.press("a");
    untilStripSays("1 change since published");
    browser.open(URI.create("about:blank"));
    browser.until("location.href === 'about:blank'");
    close();
    serve();
    enter();
    browser.until(
        "document.getElementById('notices').innerText.includes('not saved when the desk ended')");
    browser.screenshot("recovered");
    browser.click("#notices button", "Bring them back");
    untilStripSays("1 change since published");
    assertThat(browser.text("#notices")).isEmpty();
  }

  @Test
  void aFolderThatSomebodyElseWroteIsReadAgainBeforeSaving() throws IOException {
    focusSeat("L1", "V1");
    browser.press("a");
    untilStripSays("1 change since published");
    var needs = folder.resolve("needs.csv");
    Files.writeString(needs,
        Files.readString(needs).replace("Lift to the clinic", "Drive to the clinic"));
    browser.until(
        "document.getElementById('notices').innerText.includes('Somebody else wrote the folder')");
    assertThat(browser.value("document.getElementById('save').disabled").asBoolean()).isTrue();
    browser.screenshot("outdated");
    browser.click("#notices button", "Load again");
    browser.until("document.getElementById('grid').innerText.includes('Drive to the clinic')");
    untilStripSays("1 change since published");
  }

  @Test
  void aChangeMadeElsewhereIsShownAndNothingIsDoneToWhatWasNotSeen() throws Exception {
    browser.value("import('/desk/store.js').then(({ desk }) => { desk.state.revision += 5; })");
    focusSeat("L1", "V1");
    browser.press("a");
    browser.until(
        "document.getElementById('notices').innerText.includes('The plan changed elsewhere')");
    session.act(1,
        new Edit.Answer(new Placement("L1", "volunteer", "V2"), ResponseStatus.ACCEPTED));
    browser.value("import('/desk/store.js').then(({ desk }) => { desk.state.revision = 0; })");
    browser.until(label("L1", "V2") + ".includes('accepted')");
  }

  @Test
  void aDeskThatEndedIsSaidToHaveEnded() throws IOException {
    close();
    browser
        .until("document.getElementById('notices').innerText.includes('The desk does not answer')");
    browser.screenshot("connection");
  }
}
