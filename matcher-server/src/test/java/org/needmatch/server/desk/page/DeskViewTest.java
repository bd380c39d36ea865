package org.needmatch.server.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Looking about the week: by place, by person, filtered, found, by arrow keys,
 * on a phone.
 */
class DeskViewTest extends DeskInBrowser {

  private static String grid() {
    return browser.text("#grid");
  }

  @Test
  void showsTheWeekByPlaceWithVisitsAtHomeByTheirRound() {
    assertThat(grid()).contains("Library", "Clinic", "does not run").doesNotContain("V6");
    assertThat(
        browser.value("[...document.querySelectorAll('#grid .name')].map((one) => one.textContent)")
            .toString())
        .contains("Visits and lifts").doesNotContain("person's home");
    browser.screenshot("week");
  }

  @Test
  void filtersByInitiativeAreaDayAndEmptySeats() {
    choose("initiative", "visits");
    browser.until("document.getElementById('shown').textContent.startsWith('3 of 6')");
    choose("area", "south");
    browser.until("document.getElementById('shown').textContent.startsWith('2 of 6')");
    choose("day", "2026-11-26");
    browser.until("document.getElementById('shown').textContent.startsWith('1 of 6')");
    browser.click("#filters input[name=empty]");
    browser.until("!document.getElementById('nothing').hidden");
    browser.click("#clear");
    browser.until("document.getElementById('shown').textContent.startsWith('6 of 6')");
    choose("week", "2026-11-30");
    browser.until("document.getElementById('shown').textContent.startsWith('1 of 1')");
  }

  private static void choose(String name, String value) {
    browser.value("((select) => { select.value = '" + value
        + "'; select.dispatchEvent(new Event('change', { bubbles: true })); })(document.querySelector('[name="
        + name + "]'))");
  }

  @Test
  void findsAPersonOrASession() {
    browser.value("document.querySelector('[name=find]').focus()");
    browser.type("clinic");
    browser.until("document.getElementById('shown').textContent.startsWith('1 of 6')");
    browser.press("Enter");
    untilFocused("D1~volunteer~V3");
    browser.value("document.querySelector('[name=find]').select()");
    browser.value("document.querySelector('[name=find]').focus()");
    browser.type("V1");
    browser.until("document.getElementById('shown').textContent.startsWith('2 of 6')");
  }

  @Test
  void showsPeopleWithTheirWeekAndWhyTheyHaveNoPlace() {
    browser.click("input[value=people]");
    browser.until("document.querySelectorAll('#grid .person').length === 6");
    browser.click("#filters input[name=empty]");
    browser.until("document.querySelectorAll('#grid .person').length === 2");
    browser.screenshot("people");
    browser.click("#grid .person", "V6");
    untilPanelSays("0 places");
    browser.until("document.querySelector('#panel h3')");
    browser.screenshot("person");
  }

  @Test
  void callsPeopleByNameWhenSwitchedOn() {
    assertThat(grid()).contains("V1").doesNotContain("Ann");
    browser.click("#names");
    browser.until("document.getElementById('grid').innerText.includes('Ann Archer')");
    browser.screenshot("names");
    browser.click("#names");
    browser.until("!document.getElementById('grid').innerText.includes('Ann Archer')");
  }

  @Test
  void arrowsGoFromSeatToSeatAndTheGridIsOneTabStop() {
    browser.value("document.querySelector('[name=empty]').focus()");
    browser.press("Tab");
    assertThat(browser.value("document.getElementById('grid').contains(document.activeElement)")
        .asBoolean()).isTrue();
    focusSeat("L1", "V1");
    browser.press("ArrowDown");
    assertThat(focused()).isEqualTo("L1~volunteer~V2");
    browser.press("ArrowRight");
    assertThat(focused()).isEqualTo("L2~volunteer~V1");
    browser.press("Home");
    assertThat(focused()).isEqualTo("L1~volunteer~V1");
    browser.press("End");
    assertThat(focused()).isEqualTo("L2~volunteer~");
    browser.press("Control+Home");
    browser.press("ArrowUp");
    assertThat(browser.value("document.querySelectorAll('#grid [tabindex=\"0\"]').length").asInt())
        .isEqualTo(1);
    browser.press("Tab");
    assertThat(browser.value("document.getElementById('grid').contains(document.activeElement)")
        .asBoolean()).isFalse();
  }

  @Test
  void onAPhoneNothingIsCutAndThePanelIsASheet() {
    browser.look(400, 800, false);
    browser.until("document.documentElement.scrollWidth <= 400");
    browser.screenshot("phone");
    openSeat("L2", "");
    untilPanelSays("Who could come");
    assertThat(browser.value("document.getElementById('panel').matches(':modal')").asBoolean())
        .isTrue();
    assertThat(browser.value("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(400);
    browser.screenshot("phone-sheet");
    browser.press("Escape");
    untilFocused("L2~volunteer~");
  }

  /**
   * Twice in each view: rows that are scrolled to are made then, and only changed
   * ones again.
   */
  @Test
  void aCityIsDrawnInAMomentWithFewElements() {
    browser.value(
        """
            import('/desk/store.js').then(({ desk }) => {
              const state = structuredClone(desk.state);
              const one = state.needs[0];
              const pad = (n) => String(n).padStart(4, '0');
              state.revision += 100;
              state.volunteers = Array.from({ length: 2000 }, (_, n) => ({ id: 'W' + pad(n), name: 'W' + pad(n), active: true, weekSeats: 1, reason: '', seats: [{ need: 'M' + n, role: 'volunteer' }] }));
              state.needs = Array.from({ length: 3000 }, (_, n) => ({ ...one, id: 'M' + n, venue: 'Hall ' + n % 300, home: n % 3 === 0,
                date: '2026-11-' + (23 + n % 7), roles: [{ role: 'volunteer', min: 1, max: 2, empty: n < 2000 ? 1 : 2, reason: '', seats: n < 2000 ? [{ volunteer: 'W' + pad(n), status: 'proposed', pinned: false, change: 'kept' }] : [] }] }));
              const timed = (action) => { const start = performance.now(); action(); document.body.offsetHeight; return performance.now() - start; };
              const again = () => desk.show({ ...state, revision: ++state.revision });
              window.city = { first: timed(again), again: timed(again) };
              document.querySelector('input[value=people]').click();
              window.city.people = timed(again);
              window.city.elements = document.getElementsByTagName('*').length;
            })
            """);
    var city = browser.value("window.city");
    assertThat(city.path("elements").asInt()).isLessThan(5_000);
    assertThat(city.path("first").asDouble() + city.path("again").asDouble()
        + city.path("people").asDouble()).as("milliseconds: %s", city).isLessThan(3_000);
    browser.screenshot("city");
  }
}
