#pragma once

/// Marks a sentence for people, so that lupdate collects it. It is the identity: core never translates, ui does.
/// Run lupdate with `-tr-function-alias QT_TRANSLATE_NOOP+=PENUMBRA_TEXT`.
#define PENUMBRA_TEXT(context, sentence) sentence
