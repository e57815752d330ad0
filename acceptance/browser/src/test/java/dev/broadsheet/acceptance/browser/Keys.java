package dev.broadsheet.acceptance.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Key presses as the browser takes them. */
final class Keys {

    private static final Map<String, Integer> CODES = Map.of(
            "Tab", 9, "Enter", 13, "Escape", 27, "ArrowUp", 38, "ArrowDown", 40, "Backspace", 8, "Home", 36, "End", 35);

    private Keys() {}

    /** Down and up of a key, or of a character. {@code Shift+Tab} is known too. */
    static List<Map<String, Object>> of(String key) {
        boolean shift = key.startsWith("Shift+");
        String name = shift ? key.substring("Shift+".length()) : key;
        Map<String, Object> down = new TreeMap<>();
        down.put("key", name);
        down.put("modifiers", shift ? 8 : 0);
        Integer code = CODES.get(name);
        if (code == null) {
            down.put("text", name);
        } else {
            down.put("windowsVirtualKeyCode", code);
            down.put("code", name);
        }
        if (name.equals("Enter")) {
            down.put("text", "\r");
        }
        Map<String, Object> up = new TreeMap<>(down);
        up.remove("text");
        down.put("type", code == null || name.equals("Enter") ? "keyDown" : "rawKeyDown");
        up.put("type", "keyUp");
        return List.of(down, up);
    }
}
