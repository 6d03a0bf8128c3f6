#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace penumbra::cli {

/// What a program brings beside itself, made from its own options so that it is never behind them.
std::string manualPage(const CLI::App& program);     ///< man(7) of section 1
std::string planManualPage(const std::string& plan); ///< man(7) of section 5, from the JSON Schema of plans
std::string bashCompletion(const CLI::App& program);
std::string zshCompletion(const CLI::App& program);
std::string fishCompletion(const CLI::App& program);

} // namespace penumbra::cli
