#pragma once

#include <QIcon>

namespace penumbra::views {

/// A line icon from path data on a 24 x 24 grid: M, L, H, V, C and Z with absolute coordinates. It takes the text
/// colour of the theme it is painted in and stays sharp at any size.
QIcon lineIcon(const char* path);

/// The icons of the shell's actions, as path data.
namespace icons {
inline constexpr auto open = "M3 6 L3 19 H18 L21 10 H8 L5 19 M3 6 H9 L11 8 H18 V10";
inline constexpr auto create = "M6 3 H14 L19 8 V21 H6 Z M14 3 V8 H19 M12.5 11 V18 M9 14.5 H16";
inline constexpr auto import = "M4 15 V20 H20 V15 M12 3 V15 M7 10 L12 15 L17 10";
inline constexpr auto undo = "M9 5 L4 10 L9 15 M4 10 H15 C18.5 10 20 12.5 20 15 C20 17.5 18.5 20 15 20 H11";
inline constexpr auto redo = "M15 5 L20 10 L15 15 M20 10 H9 C5.5 10 4 12.5 4 15 C4 17.5 5.5 20 9 20 H13";
inline constexpr auto cancel = "M6 6 L18 18 M18 6 L6 18";
inline constexpr auto theme =
    "M20 12 C20 16.4 16.4 20 12 20 C7.6 20 4 16.4 4 12 C4 7.6 7.6 4 12 4 C16.4 4 20 7.6 20 12 Z "
    "M12 4 V20 M14 4.5 V19.5 M16 5.2 V18.8 M18 7 V17"; // half dark, whatever is on
inline constexpr auto sample =
    "M4 4 H20 V9 H4 Z M4 10.5 H20 V15 H4 Z M4 16.5 H20 V21 H4 Z M7 6.5 H8 M7 12.8 H8 M7 18.8 H8";
} // namespace icons

} // namespace penumbra::views
