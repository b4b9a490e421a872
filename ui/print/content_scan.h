#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace print {

/// What a page's content paints, stretch by stretch, as a reader of the file sees it.
struct ContentEvents {
    std::function<void(int number, std::string_view tag)> begin;        ///< marked content: its MCID, -1 for none, and its tag
    std::function<void()> end;                                          ///< the end of the innermost
    std::function<void(std::string_view what)> paint;                   ///< something is painted by that operator
    std::function<void(std::string_view font, std::string_view codes)>  ///< text of a font, by its name on the page; two bytes a letter
        text;
    std::function<void(std::string_view state)> state;  ///< a graphics state is set, by its name on the page
    std::function<void(std::string_view what)> trouble;
};

/// Reads @p content, of a page whose letters have two bytes each and stand as hexadecimal strings, as QPdfWriter writes it.
void scanContent(std::string_view content, const ContentEvents& events);

}  // namespace print
