package org.needmatch.server.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Looking for better plans from the page: live, and as a menu with prices. */
class DeskSearchTest extends DeskInBrowser {

  @Test
  void fillsSeatsLiveStopsAndKeeps() {
    browser.click("#solve");
    untilFocused("seconds");
    browser.press("Control+a");
    browser.type("60");
    browser.click("#ask button.main", "Begin");
    browser.until("document.getElementById('job').innerText.includes('Need met')");
    browser.until("document.getElementById('job').innerText.includes('Proposed')");
    browser.screenshot("solve");
    browser.value("document.querySelector('[data-key=stop]')?.click()");
    browser.until("!document.querySelector('[data-key=stop]')");
    browser.click("#job button", "Keep");
    browser.until("document.getElementById('job').hidden");
    untilStripSays("since published");
    assertThat(browser.value("document.querySelectorAll('#strip li').length").asInt()).isPositive();
  }

  @Test
  void theMenuIsASliderWithPricesAndALineOfItIsTaken() {
    browser.click("#menu");
    browser.until("document.querySelectorAll('.ticks .known').length === 5");
    browser.value("document.getElementById('most').focus()");
    browser.press("End");
    browser.until(
        "document.getElementById('most').getAttribute('aria-valuetext').includes('Anybody may change')");
    browser.screenshot("menu");
    assertThat(browser.text(".price")).contains("meets", "%");
    browser.press("ArrowLeft", "ArrowRight");
    browser.click("#job button", "Take this one");
    browser.until("document.getElementById('job').innerText.includes('Proposed')");
    browser.click("#job button", "Keep");
    untilStripSays("since published");
  }
}
