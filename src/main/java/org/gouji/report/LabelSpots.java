package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.Chart.Label;

/** Finds each label of a chart a spot where none stands yet, 标注避让. */
final class LabelSpots {
  private static final int DIGIT = 9;
  private static final int GAP = 6;
  private static final int LINE = 15;
  private static final int[] HEIGHTS = {-11, 21, -27, 37, -43};

  /** The room a label takes. */
  private record Box(int left, int right, int top, int bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final List<Box> taken = new ArrayList<>();
  private final int leftEdge;
  private final int rightEdge;

  LabelSpots(int leftEdge, int rightEdge) {
    this.leftEdge = leftEdge;
    this.rightEdge = rightEdge;
  }

  /** The label's middle and base line, near the point. */
  Label place(int x, int y, String text) {
    int half = (text.length() * DIGIT + GAP) / 2;
    int middle = Math.max(leftEdge + half, Math.min(x, rightEdge - half));
    int base = y + HEIGHTS[0];
    for (int height : HEIGHTS) {
      if (isFree(box(middle, y + height, half))) {
        base = y + height;
        break;
      }
    }
    taken.add(box(middle, base, half));
    return new Label(middle, base, text);
  }

  private boolean isFree(Box box) {
    return box.top() >= 0 && taken.stream().noneMatch(box::meets);
  }

  private static Box box(int middle, int base, int half) {
    return new Box(middle - half, middle + half, base - LINE, base);
  }
}
