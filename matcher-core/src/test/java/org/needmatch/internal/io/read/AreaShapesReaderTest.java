package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needmatch.domain.Area;
import org.needmatch.domain.Place;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.read.UnusableInputException;

class AreaShapesReaderTest {
  private static final String RING = "[[-1.8, 53.6], [-1.7, 53.6], [-1.7, 53.7], [-1.8, 53.6]]";

  @TempDir
  Path folder;

  private AreaShapesReader.Result read(String features) throws IOException {
    Files.writeString(folder.resolve("areas.geojson"),
        "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}");
    return AreaShapesReader.read(folder, List.of("north", "south"));
  }

  private static String feature(String before, String type, String coordinates) {
    return "{\"type\": \"Feature\", " + before + ", \"geometry\": {\"type\": \"" + type
        + "\", \"coordinates\": " + coordinates + "}}";
  }

  @Test
  void polygonsByPropertyIdOrAnyOtherProperty() throws IOException {
    var result = read(
        feature("\"properties\": {\"area_id\": \"north\"}", "Polygon", "[" + RING + "]") + ","
            + feature("\"id\": \"south\", \"properties\": {}", "MultiPolygon",
                "[[" + RING + "], [" + RING + "," + RING + "]]")
            + ","
            + feature("\"properties\": {\"code\": \"elsewhere\"}", "Polygon", "[" + RING + "]"));

    assertThat(result.findings()).isEmpty();
    assertThat(result.shapes().rings()).containsOnlyKeys("north", "south");
    assertThat(result.shapes().rings().get("south")).hasSize(3);
    assertThat(result.shapes().rings().get("north")).first().asList().first()
        .isEqualTo(new Place(53.6, -1.8));
  }

  @Test
  void noFileIsNoProblem() {
    var result = AreaShapesReader.read(folder, List.of("north"));

    assertThat(result.findings()).isEmpty();
    assertThat(result.shapes().rings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "{\"id\": \"north\", \"geometry\": null}",
      "{\"id\": \"north\", \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[414000, 416000],"
          + " [415000, 416000], [415000, 417000]]]}}",
      "{\"id\": \"north\", \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[\"x\"], [], []]]}}"})
  void whatCannotBeDrawnIsOneWarning(String feature) throws IOException {
    var result = read(feature);

    assertThat(result.shapes().rings()).isEmpty();
    assertThat(result.findings()).singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("map-unreadable"));
  }

  @Test
  void everyWardOfKirkleesHasItsOutline() throws UnusableInputException {
    var kirklees = Path.of("..", "datasets", "kirklees");
    var areas = ProblemReader.read(kirklees, ReadOptions.defaults()).problem().areas().stream()
        .map(Area::id).toList();

    var result = AreaShapesReader.read(kirklees, areas);

    assertThat(result.findings()).isEmpty();
    assertThat(result.shapes().rings().keySet()).containsExactlyInAnyOrderElementsOf(areas);
  }
}
