#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::fuzz {

/// Every reader by its id; besides, what lies inside packed input and which no mutation of the packing would reach:
/// "rvtools-sheet" (the XML of a sheet, a line "====", that of the shared strings) and
/// "prometheus-remote-read-message".
std::vector<std::string> targets();

/// Runs a target on the bytes in this process and says what is wrong with what it made of them: books that do not
/// balance, a rejection without a word. Empty when nothing is, or where there is no such target.
std::string faultOf(std::string_view target, std::string bytes);

} // namespace penumbra::fuzz
