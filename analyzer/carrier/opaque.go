package carrier

// opaque are the APIs that inference cannot see through: they store the code
// in a context, pass it on as interface, or compare by reflection.
var opaque = table{}
