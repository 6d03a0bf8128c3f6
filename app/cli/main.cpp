#include "cli/program.h"

int main(int argc, char** argv) { return penumbra::cli::runProgram(argc, argv); }
