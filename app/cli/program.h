#pragma once

namespace penumbra::cli {

/// Parses the command line, runs the verb and returns the exit status.
int runProgram(int argc, char** argv);

} // namespace penumbra::cli
