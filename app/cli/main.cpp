#include <cstdio>

int main() {
    std::printf("penumbra-cli " PENUMBRA_VERSION "\n");
    return 0;
}
