#pragma once

#include "ingest/codec.h"

namespace penumbra::ingest {

/// Times of samples on the way between processes. Ones that ascend by one distance take no room, near ones half of it.
void encodeTimes(Encoder& encoder, const std::vector<std::int64_t>& times);
/// `count`: how many there must be; any other number is a failure.
void decodeTimes(Decoder& decoder, std::size_t count, std::vector<std::int64_t>& times);

} // namespace penumbra::ingest
