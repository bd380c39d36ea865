package org.needmatch.internal.io.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Area;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.internal.geo.AreaShapes;
import org.needmatch.internal.io.config.JsonFault;
import org.needmatch.internal.io.table.TableFault;

/**
 * Reads the outlines of areas from {@value #FILE} in an input folder: GeoJSON
 * polygons in WGS84 degrees whose property {@code area_id}, id, or any other
 * property is an area's id. Nothing but the map depends on them. Thread-safe.
 */
public final class AreaShapesReader {
  /** The file's name. */
  public static final String FILE = "areas.geojson";
  private static final int FEWEST_CORNERS = 3;

  private final Set<String> areas;
  private final TreeMap<String, List<List<Place>>> rings = new TreeMap<>();

  /**
   * What was made of the file.
   *
   * @param findings
   *          at most one: why there are no outlines
   */
  public record Result(AreaShapes shapes, List<Finding> findings) {
    /** Copies the list. */
    public Result {
      findings = List.copyOf(findings);
    }
  }

  private AreaShapesReader(Collection<String> areaIds) {
    areas = new HashSet<>(areaIds);
  }

  /**
   * The outlines that lie beside an input; a JSON document has none.
   */
  public static Result beside(Path input, Problem problem) {
    return read(input, problem.areas().stream().map(Area::id).toList());
  }

  /**
   * Reads the outlines of the areas that are named; none when there is no such
   * file or it cannot be read.
   */
  public static Result read(Path inputFolder, Collection<String> areaIds) {
    var path = inputFolder.resolve(FILE);
    if (!Files.isRegularFile(path)) {
      return new Result(AreaShapes.NONE, List.of());
    }
    var reader = new AreaShapesReader(areaIds);
    try {
      var document = new ObjectMapper().readTree(InputFolder.load(path).bytes());
      for (var feature : document.path("features")) {
        reader.take(feature);
      }
    } catch (JsonProcessingException e) {
      return unreadable("is not JSON: " + JsonFault.said(e));
    } catch (IOException | TableFault | IllegalArgumentException e) {
      return unreadable("cannot be read: " + e.getMessage());
    }
    return reader.rings.isEmpty()
        ? unreadable("holds no polygon of an area that areas.csv names")
        : new Result(new AreaShapes(reader.rings), List.of());
  }

  private static Result unreadable(String why) {
    return new Result(AreaShapes.NONE,
        List.of(FindingCode.MAP_UNREADABLE.of(FILE, FILE + " " + why + ".",
            "the map shows areas as discs only",
            "Export polygons in WGS84 with the area's id as the property area_id.")));
  }

  private void take(JsonNode feature) {
    var id = id(feature);
    var coordinates = feature.path("geometry").path("coordinates");
    if (id == null) {
      return;
    }
    var found = new ArrayList<List<Place>>();
    switch (feature.path("geometry").path("type").asText()) {
      case "Polygon" -> coordinates.forEach(ring -> ring(ring, found));
      case "MultiPolygon" ->
        coordinates.forEach(polygon -> polygon.forEach(ring -> ring(ring, found)));
      default -> {
      }
    }
    if (!found.isEmpty()) {
      rings.computeIfAbsent(id, key -> new ArrayList<>()).addAll(found);
    }
  }

  private static void ring(JsonNode corners, List<List<Place>> found) {
    var ring = new ArrayList<Place>();
    for (var corner : corners) {
      ring.add(new Place(corner.path(1).asDouble(Double.NaN), corner.path(0).asDouble(Double.NaN)));
    }
    if (ring.size() >= FEWEST_CORNERS) {
      found.add(ring);
    }
  }

  private @Nullable String id(JsonNode feature) {
    var properties = feature.path("properties");
    for (var node : List.of(properties.path("area_id"), feature.path("id"))) {
      if (areas.contains(node.asText())) {
        return node.asText();
      }
    }
    for (var property : properties) {
      if (property.isValueNode() && areas.contains(property.asText())) {
        return property.asText();
      }
    }
    return null;
  }
}
